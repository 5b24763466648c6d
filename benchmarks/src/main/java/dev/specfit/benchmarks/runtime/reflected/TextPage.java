package dev.specfit.benchmarks.runtime.reflected;

import com.squareup.moshi.Json;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A page whose times are left text. Moshi fills the fields. */
@SuppressWarnings("unused")
public final class TextPage {
  private @Nullable List<Item> data;
  private @Nullable Meta meta;

  private static final class Item {
    private @Nullable String id;

    @Json(name = "record_type")
    private @Nullable String recordType;

    private @Nullable Boolean active;

    @Json(name = "anchorsite_override")
    private @Nullable Site anchorsiteOverride;

    @Json(name = "connection_name")
    private @Nullable String connectionName;

    @Json(name = "created_at")
    private @Nullable String createdAt;

    @Json(name = "updated_at")
    private @Nullable String updatedAt;

    @Json(name = "webhook_event_url")
    private @Nullable String webhookEventUrl;

    @Json(name = "webhook_event_failover_url")
    private @Nullable String webhookEventFailoverUrl;

    @Json(name = "webhook_api_version")
    private @Nullable WebhookVersion webhookApiVersion;

    @Json(name = "outbound_voice_profile_id")
    private @Nullable String outboundVoiceProfileId;

    private @Nullable List<String> tags;
  }
}
