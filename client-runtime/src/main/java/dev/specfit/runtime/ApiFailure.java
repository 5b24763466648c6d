package dev.specfit.runtime;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** How a success status says that the request failed. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.ANNOTATION_TYPE)
public @interface ApiFailure {
  /** The property that tells, as a JSON pointer such as {@code /success}. */
  String property();

  /** The text of its value that means failure, such as {@code false}. */
  String value();

  /** Where the reasons are, as a JSON pointer; empty where there are none. */
  String reasons() default "";
}
