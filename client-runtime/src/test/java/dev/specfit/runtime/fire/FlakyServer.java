package dev.specfit.runtime.fire;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Answers GET requests on connections that stay open, three of ten with a fault: a refusal, a
 * reset, half a body. Each answer is one packet, so that no acknowledgement is waited for.
 */
final class FlakyServer implements AutoCloseable {
  private static final int OF = 10;

  private final ServerSocket socket;
  private final ExecutorService threads =
      Executors.newCachedThreadPool(
          task -> {
            Thread thread = new Thread(task, "flaky-server");
            thread.setDaemon(true);
            return thread;
          });
  final AtomicInteger requests = new AtomicInteger();

  FlakyServer() throws IOException {
    socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    threads.execute(this::accept);
  }

  String url() {
    return "http://127.0.0.1:" + socket.getLocalPort() + "/";
  }

  private void accept() {
    while (!socket.isClosed()) {
      try {
        Socket connection = socket.accept();
        threads.execute(() -> serve(connection));
      } catch (IOException e) {
        // Closed, or the next connection may go better.
      }
    }
  }

  private void serve(Socket connection) {
    try (connection) {
      connection.setTcpNoDelay(true);
      InputStream in = new BufferedInputStream(connection.getInputStream());
      boolean open = true;
      while (open && readRequest(in)) {
        open = answer(connection, requests.incrementAndGet() % OF);
      }
    } catch (IOException e) {
      // The client has gone.
    }
  }

  /** Reads up to the empty line; false where there is no request any more. */
  private static boolean readRequest(InputStream in) throws IOException {
    int newlines = 0;
    while (newlines < 2) {
      int octet = in.read();
      if (octet < 0) {
        return false;
      } else if (octet == '\n') {
        newlines++;
      } else if (octet != '\r') {
        newlines = 0;
      }
    }
    return true;
  }

  /** Whether the connection stays open. */
  private static boolean answer(Socket connection, int number) throws IOException {
    switch (number) {
      case 0 -> write(connection, "503 Busy", 2);
      case 1 -> {
        connection.setSoLinger(true, 0);
        return false;
      }
      case 2 -> {
        write(connection, "200 OK", 9);
        return false;
      }
      default -> write(connection, "200 OK", 2);
    }
    return true;
  }

  private static void write(Socket connection, String status, int length) throws IOException {
    String answer = "HTTP/1.1 " + status + "\r\nContent-Length: " + length + "\r\n\r\n{}";
    connection.getOutputStream().write(answer.getBytes(StandardCharsets.US_ASCII));
  }

  @Override
  public void close() throws IOException {
    socket.close();
    threads.shutdownNow();
  }
}
