package dev.specfit.runtime.fire;

import dev.specfit.runtime.ApiCall;
import dev.specfit.runtime.ApiOperation;
import dev.specfit.runtime.JsonValue;
import okhttp3.RequestBody;
import okhttp3.ResponseBody;
import org.jspecify.annotations.Nullable;
import retrofit2.http.Body;
import retrofit2.http.GET;
import retrofit2.http.POST;
import retrofit2.http.PUT;
import retrofit2.http.Query;
import retrofit2.http.Streaming;

/** Operations to fire at. */
interface ThingsApi {
  @GET("things")
  @ApiOperation(id = "ListThings", path = "/things", security = "key")
  ApiCall<JsonValue> list(@Query("q") @Nullable String q);

  @POST("things")
  @ApiOperation(id = "CreateThing", path = "/things", security = "key")
  ApiCall<JsonValue> create(@Body RequestBody body);

  @POST("things")
  @ApiOperation(
      id = "CreateThingOnce",
      path = "/things",
      security = "key",
      idempotency = "Idempotency-Key")
  ApiCall<JsonValue> createOnce(@Body RequestBody body);

  @PUT("things")
  @ApiOperation(id = "PutThing", path = "/things", security = "key")
  ApiCall<JsonValue> put(@Body RequestBody body);

  @GET("things/file")
  @Streaming
  @ApiOperation(id = "Download", path = "/things/file", security = "key")
  ApiCall<ResponseBody> download();
}
