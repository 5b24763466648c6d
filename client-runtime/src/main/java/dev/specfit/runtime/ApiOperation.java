package dev.specfit.runtime;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What the runtime has to know of an operation; stands on the Retrofit method. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface ApiOperation {
  /** The vendor's operationId, or method and path where there is none. */
  String id();

  /** The path template as the document has it. */
  String path();

  /**
   * The name of the server that the operation has of its own; empty where it is the client's main
   * one. Understood by clients that {@link ApiClientBuilder} builds: another Retrofit sends the
   * request to its own base URL.
   */
  String server() default "";

  /**
   * Security alternatives in order: scheme keys joined by {@code +}; an empty one means that
   * anonymous calls are fine. None at all: nothing is sent.
   */
  String[] security() default {};

  /** The error bodies declared. */
  ApiError[] errors() default {};

  /** How a success status says that the request failed; at most one. */
  ApiFailure[] failure() default {};

  /** The media types understood, as an {@code Accept} header; empty where no body comes. */
  String accept() default "";

  /**
   * The success statuses, as the document has them ({@code 202}, {@code 2XX}, {@code default}),
   * that may come without a body or with JSON's null; the value is null then. With 204 and 205 it
   * always is.
   */
  String[] valueless() default {};

  /** The header of an idempotency key, which makes the operation safe to repeat; empty if none. */
  String idempotency() default "";

  /** The line or event data that ends a stream; empty where it ends with the response. */
  String streamEnd() default "";
}
