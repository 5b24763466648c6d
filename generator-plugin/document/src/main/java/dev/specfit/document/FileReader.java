package dev.specfit.document;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** Reads files as UTF-8 text within limits, and remembers which. */
public final class FileReader {
  private final SpecRequest request;
  private final Consumer<Diagnostic> diagnostics;
  private final Set<Path> files = new LinkedHashSet<>();

  /** A reader with a request's limits that tells what is wrong to a consumer. */
  public FileReader(SpecRequest request, Consumer<Diagnostic> diagnostics) {
    this.request = request;
    this.diagnostics = diagnostics;
  }

  /** Every file that was asked for, in order. */
  Set<Path> files() {
    return files;
  }

  /** A file as messages name it: relative to the base directory where it is below that. */
  public String name(Path file) {
    Path absolute = file.toAbsolutePath().normalize();
    Path base = request.baseDirectory().toAbsolutePath().normalize();
    Path named =
        absolute.startsWith(base) && !absolute.equals(base) ? base.relativize(absolute) : absolute;
    return Quoted.plain(named.toString().replace(named.getFileSystem().getSeparator(), "/"));
  }

  /** A file's text without its byte order mark, or empty if it can't be read. */
  public Optional<String> read(Path file) {
    files.add(file.toAbsolutePath().normalize());
    if (!Files.exists(file)) {
      return refuse(
          DocumentDiagnostic.FILE_NOT_FOUND, "the file is not there; correct the path", file, 1, 1);
    }
    if (!Files.isRegularFile(file)) {
      return refuse(
          DocumentDiagnostic.FILE_UNREADABLE, "this is not a file; name a file", file, 1, 1);
    }
    try (InputStream in = Files.newInputStream(file)) {
      byte[] bytes = in.readNBytes(request.limits().bytes() + 1);
      if (bytes.length > request.limits().bytes()) {
        return refuse(
            DocumentDiagnostic.FILE_TOO_LARGE,
            "the file has more than "
                + request.limits().bytes()
                + " bytes; use a smaller cut of it",
            file,
            1,
            1);
      }
      return decode(bytes, file);
    } catch (NoSuchFileException e) {
      return refuse(
          DocumentDiagnostic.FILE_NOT_FOUND, "the file is not there; correct the path", file, 1, 1);
    } catch (IOException e) {
      return refuse(
          DocumentDiagnostic.FILE_UNREADABLE,
          "the file can't be read; check its permissions",
          file,
          1,
          1);
    }
  }

  private Optional<String> decode(byte[] bytes, Path file) {
    if (looksLikeUtf16(bytes)) {
      return refuse(
          DocumentDiagnostic.NOT_UTF_8,
          "the file is UTF-16 or UTF-32; save it as UTF-8",
          file,
          1,
          1);
    }
    int start = startsWith(bytes, 0xEF, 0xBB, 0xBF) ? 3 : 0;
    ByteBuffer in = ByteBuffer.wrap(bytes, start, bytes.length - start);
    CharBuffer out = CharBuffer.allocate(bytes.length - start);
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    CoderResult result = decoder.decode(in, out, true);
    out.flip();
    if (!result.isError()) {
      return Optional.of(out.toString());
    }
    String before = out.toString();
    int lineStart = before.lastIndexOf('\n') + 1;
    return refuse(
        DocumentDiagnostic.NOT_UTF_8,
        String.format(
            "the byte 0x%02X is not UTF-8; save the file as UTF-8", in.get(in.position())),
        file,
        1 + (int) before.chars().filter(c -> c == '\n').count(),
        1 + before.codePointCount(lineStart, before.length()));
  }

  /** By its byte order mark, or by the zero that ASCII's first character leaves beside itself. */
  private static boolean looksLikeUtf16(byte[] bytes) {
    return startsWith(bytes, 0xFE, 0xFF)
        || startsWith(bytes, 0xFF, 0xFE)
        || (bytes.length >= 2 && (bytes[0] == 0) != (bytes[1] == 0))
        || startsWith(bytes, 0, 0, 0xFE, 0xFF);
  }

  private static boolean startsWith(byte[] bytes, int... start) {
    if (bytes.length < start.length) {
      return false;
    }
    for (int i = 0; i < start.length; i++) {
      if ((bytes[i] & 0xFF) != start[i]) {
        return false;
      }
    }
    return true;
  }

  private Optional<String> refuse(
      DocumentDiagnostic id, String message, Path file, int line, int column) {
    diagnostics.accept(Diagnostic.at(id, message, new Place(name(file), line, column)));
    return Optional.empty();
  }
}
