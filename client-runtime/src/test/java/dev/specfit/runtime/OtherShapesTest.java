package dev.specfit.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.specfit.runtime.exemplar.ExemplarClient;
import dev.specfit.runtime.exemplar.model.Color;
import dev.specfit.runtime.exemplar.model.Gadget;
import io.reactivex.rxjava3.core.Single;
import io.reactivex.rxjava3.disposables.Disposable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import kotlin.coroutines.Continuation;
import kotlin.coroutines.EmptyCoroutineContext;
import kotlinx.coroutines.BuildersKt;
import kotlinx.coroutines.CoroutineStart;
import kotlinx.coroutines.GlobalScope;
import kotlinx.coroutines.Job;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import retrofit2.HttpException;
import retrofit2.KotlinExtensions;
import retrofit2.adapter.rxjava3.RxJava3CallAdapterFactory;
import retrofit2.http.GET;
import retrofit2.http.Path;

/** Kotlin's coroutines and RxJava, by Retrofit's own means; what Kotlin compiles to is written. */
@Timeout(60)
class OtherShapesTest {
  private static final String GADGET = "{\"id\":\"1\",\"name\":\"a\",\"serial\":null}";

  private final MockWebServer server = new MockWebServer();
  private final CountDownLatch held = new CountDownLatch(1);

  /** What a user declares beside the generated interface, for the same models. */
  interface OwnApi {
    @GET("gadgets/{id}")
    @ApiOperation(id = "RetrieveGadget", path = "/gadgets/{id}", security = "bearerAuth")
    Single<Gadget> single(@Path("id") String id);

    /** In Kotlin: {@code suspend fun suspended(id: String): Gadget}. */
    @GET("gadgets/{id}")
    @ApiOperation(id = "RetrieveGadget", path = "/gadgets/{id}", security = "bearerAuth")
    Object suspended(@Path("id") String id, Continuation<? super Gadget> continuation);
  }

  @BeforeEach
  void start() throws Exception {
    server.start();
  }

  @AfterEach
  void stop() {
    held.countDown();
    server.close();
  }

  private void answer(int status, String body) {
    server.enqueue(new MockResponse.Builder().code(status).body(body).build());
  }

  private void holdAnswers() {
    server.setDispatcher(
        new Dispatcher() {
          @Override
          public MockResponse dispatch(RecordedRequest request) throws InterruptedException {
            held.await();
            return new MockResponse.Builder().body(GADGET).build();
          }
        });
  }

  private ExemplarClient client() {
    return ExemplarClient.builder()
        .baseUrl(server.url("/").toString())
        .bearerToken("t")
        .retries(policy -> policy.retries(0))
        .build();
  }

  private OwnApi own() {
    return client()
        .client()
        .retrofit()
        .newBuilder()
        .addCallAdapterFactory(RxJava3CallAdapterFactory.create())
        .build()
        .create(OwnApi.class);
  }

  /** {@code runBlocking { call.await() }}. */
  private static Gadget await(ApiCall<Gadget> call) throws InterruptedException {
    return BuildersKt.runBlocking(
        EmptyCoroutineContext.INSTANCE,
        (scope, continuation) -> KotlinExtensions.await(call, continuation));
  }

  @Test
  void aCallIsAwaitedByACoroutine() throws Exception {
    answer(200, GADGET);
    answer(404, "{}");
    ExemplarClient client = client();

    assertThat(await(client.gadgets().retrieveGadget("1", Color.RED)).name()).isEqualTo("a");
    assertThatThrownBy(() -> await(client.gadgets().retrieveGadget("1", Color.RED)))
        .isInstanceOf(HttpException.class)
        .hasMessageStartingWith("HTTP 404");
  }

  @Test
  void aSuspendFunctionReadsTheModels() throws Exception {
    answer(200, GADGET);
    OwnApi own = own();

    Gadget gadget =
        BuildersKt.runBlocking(
            EmptyCoroutineContext.INSTANCE,
            (scope, continuation) -> own.suspended("1", retyped(continuation)));

    assertThat(gadget.name()).isEqualTo("a");
    assertThat(server.takeRequest().getHeaders().get("Authorization")).isEqualTo("Bearer t");
  }

  @SuppressWarnings("unchecked") // a continuation takes whatever the block gives
  private static Continuation<Gadget> retyped(Continuation<?> continuation) {
    return (Continuation<Gadget>) continuation;
  }

  @Test
  void aCancelledCoroutineCancelsTheCall() throws Exception {
    holdAnswers();
    ApiCall<Gadget> call = client().gadgets().retrieveGadget("1", Color.RED);
    Job job =
        BuildersKt.launch(
            GlobalScope.INSTANCE,
            EmptyCoroutineContext.INSTANCE,
            CoroutineStart.DEFAULT,
            (scope, continuation) -> KotlinExtensions.await(call, retyped(continuation)));
    server.takeRequest();

    job.cancel(null);

    assertThat(call.isCanceled()).isTrue();
  }

  @Test
  void aSingleGivesTheValueOrTheFailure() {
    answer(200, GADGET);
    answer(404, "{}");
    OwnApi own = own();

    assertThat(own.single("1").blockingGet().name()).isEqualTo("a");
    assertThatThrownBy(() -> own.single("1").blockingGet())
        .isInstanceOf(HttpException.class)
        .hasMessageStartingWith("HTTP 404");
  }

  @Test
  void aFutureIsASingleToo() throws Exception {
    answer(200, GADGET);
    answer(404, "{}");
    ExemplarClient client = client();
    Single<Gadget> single =
        Single.defer(
            () ->
                Single.fromCompletionStage(
                    client.gadgets().retrieveGadget("1", Color.RED).toFuture()));

    assertThat(single.blockingGet().name()).isEqualTo("a");
    assertThatThrownBy(single::blockingGet).isInstanceOf(ApiStatusException.class);
  }

  @Test
  void disposingOfASingleCancelsTheRequest() throws Exception {
    holdAnswers();
    ExemplarClient client = client();
    OwnApi own =
        client
            .client()
            .retrofit()
            .newBuilder()
            .addCallAdapterFactory(RxJava3CallAdapterFactory.create())
            .build()
            .create(OwnApi.class);
    Disposable disposable = own.single("1").subscribe();
    server.takeRequest();

    disposable.dispose();

    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
    while (client.client().okHttpClient().dispatcher().runningCallsCount() > 0
        && System.nanoTime() < end) {
      Thread.sleep(5);
    }
    assertThat(client.client().okHttpClient().dispatcher().runningCallsCount()).isZero();
  }
}
