package dev.specfit.runtime;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The error body that the document declares for a status. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.ANNOTATION_TYPE)
public @interface ApiError {
  /** {@code 404}, {@code 4XX} or {@code default}. */
  String status();

  /** What the body is: a model, an enum, a scalar; of a list or map, what it holds. */
  Class<?> type();

  /** {@code List} or {@code Map} where the body is one; {@code Void} where it isn't. */
  Class<?> container() default Void.class;
}
