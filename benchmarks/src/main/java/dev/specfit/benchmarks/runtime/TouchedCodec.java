package dev.specfit.benchmarks.runtime;

import dev.specfit.benchmarks.client.model.Connection;
import dev.specfit.benchmarks.client.model.ConnectionList;
import dev.specfit.benchmarks.client.model.PaginationMeta;
import dev.specfit.runtime.DateTimeString;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import okio.Buffer;
import org.jspecify.annotations.Nullable;

/**
 * Calls every getter of what was decoded and parses every time, which Specfit's models leave until
 * they are asked, so that nothing put off is counted as saved.
 */
final class TouchedCodec implements Codec {
  private final Codec codec;
  private int sum;

  TouchedCodec(Codec codec) {
    this.codec = codec;
  }

  @Override
  public @Nullable Object decode(Buffer page) throws IOException {
    ConnectionList list = (ConnectionList) Objects.requireNonNull(codec.decode(page));
    sum = 0;
    for (Connection connection : Objects.requireNonNullElse(list.data(), List.<Connection>of())) {
      touch(connection);
    }
    PaginationMeta meta = Objects.requireNonNull(list.meta());
    touch(meta.totalPages());
    touch(meta.totalResults());
    touch(meta.pageNumber());
    touch(meta.pageSize());
    return sum == 42 ? "" : list;
  }

  private void touch(Connection connection) {
    touch(connection.id());
    touch(connection.recordType());
    touch(connection.active());
    touch(connection.anchorsiteOverride());
    touch(connection.connectionName());
    parse(connection.createdAt());
    parse(connection.updatedAt());
    touch(connection.webhookEventUrl());
    touch(connection.webhookEventFailoverUrl());
    touch(connection.webhookApiVersion());
    touch(connection.outboundVoiceProfileId());
    touch(connection.tags());
  }

  private void touch(@Nullable Object value) {
    sum += value == null ? 1 : 2;
  }

  private void parse(@Nullable DateTimeString time) {
    sum += time == null ? 1 : time.toOffsetDateTime().getNano();
  }

  @Override
  public void encode(Object page, Buffer into) throws IOException {
    codec.encode(page, into);
  }
}
