package dev.specfit.runtime.fire;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.IntFunction;

/** Reads requests and answers with any bytes, one request a connection. */
final class RawServer implements AutoCloseable {
  private final ServerSocket socket;
  private final IntFunction<Reply> replies;
  final List<String> requests = new CopyOnWriteArrayList<>();

  /** What to send; then the connection is closed, or reset. */
  record Reply(String bytes, boolean reset) {}

  RawServer(IntFunction<Reply> replies) throws IOException {
    this.replies = replies;
    socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    Thread thread = new Thread(this::serve, "raw-server");
    thread.setDaemon(true);
    thread.start();
  }

  int port() {
    return socket.getLocalPort();
  }

  private void serve() {
    while (!socket.isClosed()) {
      try (Socket connection = socket.accept()) {
        answer(connection);
      } catch (IOException e) {
        // The next connection may go better.
      }
    }
  }

  private void answer(Socket connection) throws IOException {
    InputStream in = connection.getInputStream();
    StringBuilder request = new StringBuilder();
    while (request.indexOf("\r\n\r\n") < 0) {
      int octet = in.read();
      if (octet < 0) {
        return;
      }
      request.append((char) octet);
    }
    if (request.toString().contains("Content-Length: 7")) {
      request.append(new String(in.readNBytes(7), StandardCharsets.US_ASCII));
    }
    requests.add(request.toString());
    Reply reply = replies.apply(requests.size());
    connection.getOutputStream().write(reply.bytes().getBytes(StandardCharsets.US_ASCII));
    connection.getOutputStream().flush();
    if (reply.reset()) {
      connection.setSoLinger(true, 0);
    }
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
