package dev.specfit.engine.emit.type;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;

/** The classes of the runtime and of the libraries that generated code refers to. */
public final class RuntimeTypes {
  private static final String RUNTIME = "dev.specfit.runtime";
  private static final String INTERNAL = RUNTIME + ".internal";

  public static final ClassName NULLABLE = ClassName.get("org.jspecify.annotations", "Nullable");
  public static final ClassName BIG_DECIMAL = ClassName.get("java.math", "BigDecimal");
  public static final ClassName LOCAL_DATE = ClassName.get("java.time", "LocalDate");
  public static final ClassName LIST = ClassName.get("java.util", "List");
  public static final ClassName MAP = ClassName.get("java.util", "Map");
  public static final ClassName IO_EXCEPTION = ClassName.get("java.io", "IOException");
  public static final ClassName REQUEST_BODY = ClassName.get("okhttp3", "RequestBody");
  public static final ClassName RESPONSE_BODY = ClassName.get("okhttp3", "ResponseBody");
  public static final ClassName JSON_ADAPTER = ClassName.get("com.squareup.moshi", "JsonAdapter");

  public static final ClassName JSON_VALUE = ClassName.get(RUNTIME, "JsonValue");
  public static final ClassName JSON_OBJECT = ClassName.get(RUNTIME, "JsonObject");
  public static final ClassName JSON_ARRAY = ClassName.get(RUNTIME, "JsonArray");
  public static final ClassName JSON_STRING = ClassName.get(RUNTIME, "JsonString");
  public static final ClassName INT64_STRING = ClassName.get(RUNTIME, "Int64String");
  public static final ClassName DECIMAL_STRING = ClassName.get(RUNTIME, "DecimalString");
  public static final ClassName DATE_TIME_STRING = ClassName.get(RUNTIME, "DateTimeString");
  public static final ClassName BASE64_STRING = ClassName.get(RUNTIME, "Base64String");
  public static final ClassName FILE_PART = ClassName.get(RUNTIME, "FilePart");
  public static final ClassName JSON_LINES = ClassName.get(RUNTIME, "JsonLines");
  public static final ClassName EVENT_STREAM = ClassName.get(RUNTIME, "EventStream");
  public static final ClassName FILL = ClassName.get(RUNTIME, "Fill");

  public static final ClassName SCALARS = ClassName.get(INTERNAL, "Scalars");
  public static final ClassName MAPPED_TEXT = ClassName.get(INTERNAL, "MappedText");
  public static final ClassName CONSTRAINTS = ClassName.get(INTERNAL, "Constraints");
  public static final ClassName EXTRAS = ClassName.get(INTERNAL, "Extras");
  public static final ClassName VALUE_ADAPTER = ClassName.get(INTERNAL, "ValueAdapter");
  public static final ClassName MODEL_CHECKER = ClassName.get(INTERNAL, "ModelChecker");
  public static final ClassName MODEL_JSON_ADAPTER = ClassName.get(INTERNAL, "ModelJsonAdapter");
  public static final ClassName OBJECT_READER = ClassName.get(INTERNAL, "ObjectReader");
  public static final ClassName OBJECT_WRITER = ClassName.get(INTERNAL, "ObjectWriter");
  public static final ClassName PROPERTY_NAMES = ClassName.get(INTERNAL, "PropertyNames");

  private RuntimeTypes() {}

  /** The type where null is allowed. */
  public static TypeName nullable(TypeName type) {
    return type.annotated(AnnotationSpec.builder(NULLABLE).build());
  }
}
