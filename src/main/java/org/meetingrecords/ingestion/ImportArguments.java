package org.meetingrecords.ingestion;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.springframework.boot.ApplicationArguments;

/**
 * What the command line asks to import: {@code --import=A --import=B}, or
 * {@code --import=A B}. A path may contain any character, commas too.
 */
final class ImportArguments {

	private static final String OPTION = "import";

	private ImportArguments() {
	}

	/**
	 * Return the paths to import from.
	 * @param arguments the command line
	 * @return the paths; none if nothing is to be imported
	 * @throws NoSuchPathException if the option has no path, or one that cannot be
	 */
	static List<Path> paths(ApplicationArguments arguments) {
		if (!arguments.containsOption(OPTION)) {
			return List.of();
		}
		List<String> texts = new ArrayList<>(arguments.getOptionValues(OPTION));
		if (texts.isEmpty() || texts.stream().anyMatch(String::isBlank)) {
			throw new NoSuchPathException("--import is without a path");
		}
		texts.addAll(arguments.getNonOptionArgs());
		return texts.stream().map(ImportArguments::path).toList();
	}

	private static Path path(String text) {
		try {
			return Path.of(text);
		}
		catch (InvalidPathException ex) {
			throw new NoSuchPathException("No path can be '%s'".formatted(text));
		}
	}

}
