package dev.specfit.benchmarks.runtime;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.Moshi;
import dev.specfit.benchmarks.client.ConnectionsApi;
import dev.specfit.benchmarks.client.ConnectionsClient;
import dev.specfit.benchmarks.client.model.ConnectionList;
import dev.specfit.benchmarks.client.model.ModelAdapters;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

/** {@code GET /connections} with a nested filter, by the client and by hand. */
final class Calls {
  private static final String URL =
      "https://api.example.com/v2/connections?filter%5Bconnection_name%5D%5Bcontains%5D=office"
          + "&filter%5Boutbound_voice_profile_id%5D=1293384261075731499&page%5Bsize%5D=50";

  private Calls() {}

  /**
   * @param work {@code request}, which makes a request and doesn't send it, or {@code call} and the
   *     number of connections in the canned response
   */
  static Contender named(String work, String who) {
    boolean byHand = who.equals("okhttp");
    if (work.equals("request")) {
      return byHand ? Calls::request : requestOf(client(0).connections());
    }
    int connections = Integer.parseInt(work.substring("call-".length()));
    return byHand ? callByHand(connections) : callOf(client(connections).connections());
  }

  private static Request request() {
    return new Request.Builder()
        .url(URL)
        .header("Authorization", "Bearer key")
        .header("Accept", "application/json")
        .build();
  }

  private static Contender requestOf(ConnectionsApi connections) {
    return () -> call(connections).request();
  }

  private static Contender callOf(ConnectionsApi connections) {
    return () -> call(connections).get();
  }

  private static dev.specfit.runtime.ApiCall<ConnectionList> call(ConnectionsApi connections) {
    return connections.listConnections(
        q ->
            q.filter(
                    f ->
                        f.connectionName(n -> n.contains("office"))
                            .outboundVoiceProfileId(1293384261075731499L))
                .page(p -> p.size(50)));
  }

  private static Contender callByHand(int connections) {
    OkHttpClient http =
        new OkHttpClient.Builder().addInterceptor(new CannedResponse(connections)).build();
    JsonAdapter<ConnectionList> adapter =
        new Moshi.Builder().add(ModelAdapters.create()).build().adapter(ConnectionList.class);
    return () -> {
      try (Response response = http.newCall(request()).execute()) {
        return adapter.fromJson(response.body().source());
      }
    };
  }

  private static ConnectionsClient client(int connections) {
    return ConnectionsClient.builder()
        .bearerToken("key")
        .okHttp(http -> http.addInterceptor(new CannedResponse(connections)))
        .build();
  }
}
