package dev.specfit.runtime.internal;

import dev.specfit.runtime.ApiCall;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Predicate;
import okhttp3.Headers;
import org.jspecify.annotations.Nullable;

/** A walk that no thread waits for. */
final class AsyncWalk<P> {
  private final PageWalk<P, ?> walk;
  private final Predicate<? super P> each;
  private final CallFuture<@Nullable Void> done;

  private AsyncWalk(PageWalk<P, ?> walk, Predicate<? super P> each) {
    this.walk = walk;
    this.each = each;
    this.done = new CallFuture<>(walk::close);
  }

  static <P> CompletableFuture<@Nullable Void> start(
      PageWalk<P, ?> walk, Predicate<? super P> each) {
    AsyncWalk<P> async = new AsyncWalk<>(walk, each);
    async.next();
    return async.done;
  }

  private void next() {
    ApiCall<P> call;
    CompletableFuture<OperationCall.Answer<P>> answer;
    try {
      call = walk.call();
      answer =
          call instanceof OperationCall<P> own
              ? own.answerLater()
              : call.toFuture()
                  .thenApply(
                      page -> new OperationCall.Answer<>(page, new Headers.Builder().build()));
    } catch (RuntimeException e) {
      done.fail(e);
      return;
    }
    CompletableFuture<OperationCall.Answer<P>> unused =
        answer.whenComplete((page, failure) -> took(call, page, failure));
  }

  private void took(
      ApiCall<P> call, OperationCall.@Nullable Answer<P> answer, @Nullable Throwable failure) {
    if (done.isDone()) {
      return;
    }
    try {
      if (answer == null) {
        done.fail(cause(failure));
      } else if (each.test(walk.took(call, answer)) && walk.hasNext()) {
        next();
      } else {
        end();
      }
    } catch (RuntimeException e) {
      done.fail(e);
    }
  }

  private static Throwable cause(@Nullable Throwable failure) {
    if (failure == null) {
      return new IllegalStateException("a call ends with a page or a failure");
    }
    Throwable cause = failure instanceof CompletionException ? failure.getCause() : null;
    return cause == null ? failure : cause;
  }

  @SuppressWarnings("NullAway") // null is what there is of nothing
  private void end() {
    done.answer(null);
  }
}
