package org.meetingrecords.limits;

import java.util.Map;

import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

/**
 * Makes limits as the configuration does, so that tests name only those that matter.
 */
final class LimitsFrom {

	private LimitsFrom() {
	}

	static Limits settings(String name, Object value) {
		return new Binder(new MapConfigurationPropertySource(Map.of("meeting-records.limits." + name, value)))
			.bindOrCreate("meeting-records.limits", Limits.class);
	}

}
