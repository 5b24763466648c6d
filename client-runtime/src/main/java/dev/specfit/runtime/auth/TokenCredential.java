package dev.specfit.runtime.auth;

import dev.specfit.runtime.internal.WaitingCredential;
import java.io.IOException;
import okhttp3.Call;
import okhttp3.FormBody;
import okhttp3.Request;
import org.jspecify.annotations.Nullable;

/** Access tokens that a token endpoint gives for something else. */
abstract class TokenCredential implements WaitingCredential {
  private final TokenEndpoint endpoint;
  private final TokenSource tokens;

  TokenCredential(TokenEndpoint endpoint) {
    this.endpoint = endpoint;
    this.tokens = new TokenSource(() -> taken(endpoint.fetch(form())), endpoint.nanos());
  }

  /** What is exchanged for an access token. */
  abstract FormBody.Builder form();

  /** The access token of an answer. */
  abstract AccessToken taken(TokenEndpoint.Answer answer) throws IOException;

  final TokenEndpoint endpoint() {
    return endpoint;
  }

  @Override
  public final Request authorize(Request request) throws IOException {
    return authorized(request, null, false);
  }

  @Override
  public final Request authorize(Request request, Call call, boolean cleartext) throws IOException {
    return authorized(request, call, cleartext);
  }

  private Request authorized(Request request, @Nullable Call call, boolean cleartext)
      throws IOException {
    endpoint.refuseCleartext(cleartext);
    String token = tokens.token(call).value();
    return request.newBuilder().header("Authorization", "Bearer " + token).build();
  }

  /** Drops a rejected token, unless another thread did already. */
  @Override
  public final boolean renew(Request rejected) {
    tokens.drop(rejected.header("Authorization"));
    return true;
  }

  /** Without anything secret. */
  @Override
  public final String toString() {
    return getClass().getSimpleName() + "[***]";
  }
}
