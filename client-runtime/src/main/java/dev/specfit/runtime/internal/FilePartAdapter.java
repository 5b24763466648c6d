package dev.specfit.runtime.internal;

import com.squareup.moshi.JsonReader;
import dev.specfit.runtime.FilePart;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Files, which only a multipart body carries: in JSON there is but their name. */
final class FilePartAdapter extends ValueAdapter<FilePart> {
  @Override
  protected @Nullable FilePart read(JsonReader reader, Deviation deviation) throws IOException {
    return deviation.wrong(reader, "a file");
  }

  @Override
  protected void write(JsonOutput out, FilePart value) throws IOException {
    out.string(value.filename());
  }
}
