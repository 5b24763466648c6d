package com.acme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.acme.pets.PetsClient;
import com.acme.pets.model.Pet;
import java.nio.file.Files;
import java.nio.file.Path;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import org.junit.jupiter.api.Test;

class PetsTest {
  @Test
  void listsPets() throws Exception {
    try (MockWebServer server = new MockWebServer()) {
      server.enqueue(
          new MockResponse.Builder()
              .addHeader("Content-Type", "application/json")
              .body("{\"data\":[{\"id\":\"1293384261075731499\",\"name\":\"Tom\",\"kind\":\"cat\"}]}")
              .build());
      server.start();
      PetsClient pets = PetsClient.builder().baseUrl(server.url("/v1").toString()).build();

      Pet tom =
          pets.pets().listPets(q -> q.limit(2).filter(f -> f.name("T & m"))).get().data().get(0);

      assertEquals("Tom", tom.name());
      assertEquals(1293384261075731499L, tom.id().longValue());
      assertEquals(
          "/v1/pets?limit=2&filter[name]=T%20%26%20m", server.takeRequest().getTarget());
    }
  }

  @Test
  void leavesItsClassPathBehind() throws Exception {
    String classPath = System.getProperty("java.class.path");
    assertFalse(classPath.isEmpty());
    Files.writeString(Path.of("target", "class-path.txt"), classPath);
  }
}
