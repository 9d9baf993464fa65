package org.meetingrecords.kremlin;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;

/**
 * The lists that the readers know, each in a file of the application.
 */
final class Listed {

	private Listed() {
	}

	static Properties load(String file) {
		Properties listed = new Properties();
		try (var stream = Objects.requireNonNull(Listed.class.getResourceAsStream("/kremlin/" + file), file);
				var reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
			listed.load(reader);
		}
		catch (IOException ex) {
			throw new UncheckedIOException("The application's list %s cannot be read".formatted(file), ex);
		}
		return listed;
	}

}
