package dev.specfit.runtime.origin;

import dev.specfit.runtime.ApiCall;
import dev.specfit.runtime.ApiOperation;
import okhttp3.RequestBody;
import okhttp3.ResponseBody;
import org.jspecify.annotations.Nullable;
import retrofit2.http.Body;
import retrofit2.http.DELETE;
import retrofit2.http.GET;
import retrofit2.http.HEAD;
import retrofit2.http.Header;
import retrofit2.http.PATCH;
import retrofit2.http.POST;
import retrofit2.http.PUT;

/** Operations that need a credential, one of each method. */
interface VaultApi {
  @GET("start")
  @ApiOperation(id = "Get", path = "/start", security = "cred", accept = "text/plain")
  ApiCall<ResponseBody> get();

  @HEAD("start")
  @ApiOperation(id = "Head", path = "/start", security = "cred", accept = "text/plain")
  ApiCall<@Nullable Void> head();

  @POST("start")
  @ApiOperation(id = "Post", path = "/start", security = "cred", accept = "text/plain")
  ApiCall<ResponseBody> post(
      @Header("X-Caller") @Nullable String caller,
      @Header("Cookie") @Nullable String cookie,
      @Body RequestBody body);

  @PUT("start")
  @ApiOperation(id = "Put", path = "/start", security = "cred", accept = "text/plain")
  ApiCall<ResponseBody> put(@Body RequestBody body);

  @PATCH("start")
  @ApiOperation(id = "Patch", path = "/start", security = "cred", accept = "text/plain")
  ApiCall<ResponseBody> patch(@Body RequestBody body);

  @DELETE("start")
  @ApiOperation(id = "Delete", path = "/start", security = "cred", accept = "text/plain")
  ApiCall<ResponseBody> delete();
}
