package org.meetingrecords.kremlin;

import java.time.ZoneId;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;
import org.meetingrecords.shared.NameKey;

/**
 * The time zones of places: the cities that zones are named after, and those of a list of
 * our own. Everything else is taken to keep Moscow's time.
 */
final class Zones {

	private static final ZoneId USUAL = ZoneId.of("Europe/Moscow");

	private static final Map<String, ZoneId> BY_PLACE = load();

	private Zones() {
	}

	static ZoneId of(@Nullable String place) {
		if (place == null) {
			return USUAL;
		}
		// the innermost part first: "Russky Island, Vladivostok"
		return Arrays.stream(place.split(","))
			.map((part) -> BY_PLACE.get(NameKey.of(part)))
			.filter(Objects::nonNull)
			.findFirst()
			.orElse(USUAL);
	}

	private static Map<String, ZoneId> load() {
		Map<String, ZoneId> zones = new HashMap<>();
		for (String id : new TreeSet<>(ZoneId.getAvailableZoneIds())) {
			List<String> parts = List.of(id.split("/"));
			if (parts.size() > 1 && !parts.get(0).equals("Etc") && !parts.get(0).equals("SystemV")) {
				zones.put(NameKey.of(parts.get(parts.size() - 1)), ZoneId.of(id));
			}
		}
		Properties listed = Listed.load("zones.properties");
		listed.forEach((zone, places) -> Arrays.stream(((String) places).split(","))
			.forEach((place) -> zones.put(NameKey.of(place), ZoneId.of((String) zone))));
		return Map.copyOf(zones);
	}

}
