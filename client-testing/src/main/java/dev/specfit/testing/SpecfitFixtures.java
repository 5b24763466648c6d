package dev.specfit.testing;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Starts a {@link FixtureServer} for each test and hands it to parameters of that type.
 *
 * <p>A test fails if it sent a request that no fixture describes, or left a fixture unused. On a
 * method it counts instead of the class's.
 *
 * <pre>{@code
 * @Test
 * @SpecfitFixtures("pets/list-pets")
 * void listsPets(FixtureServer server) {
 *   PetsClient pets = PetsClient.builder().baseUrl(server.baseUrl()).build();
 *   …
 * }
 * }</pre>
 */
@Documented
@Inherited
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
@ExtendWith(FixturesExtension.class)
public @interface SpecfitFixtures {
  /**
   * Files without {@code .json}, or folders with all files in and below them, relative to {@link
   * #root()}.
   */
  String[] value();

  /** A folder on the test's class path. */
  String root() default "fixtures";

  /** Whether answers are packed with gzip for those who accept it. */
  boolean gzip() default false;
}
