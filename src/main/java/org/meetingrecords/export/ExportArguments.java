package org.meetingrecords.export;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;

import org.springframework.boot.ApplicationArguments;

/**
 * What the command line asks to export to: {@code --export=FILE}.
 */
final class ExportArguments {

	private static final String OPTION = "export";

	private ExportArguments() {
	}

	/**
	 * Return the files to export to.
	 * @param arguments the command line
	 * @return the files; none if nothing is to be exported
	 * @throws FailedExportException if the option has no file, or one that cannot be
	 */
	static List<Path> files(ApplicationArguments arguments) {
		if (!arguments.containsOption(OPTION)) {
			return List.of();
		}
		List<String> texts = arguments.getOptionValues(OPTION);
		if (texts == null || texts.isEmpty() || texts.stream().anyMatch(String::isBlank)) {
			throw new FailedExportException("--export is without a file", null);
		}
		return texts.stream().map(ExportArguments::file).toList();
	}

	private static Path file(String text) {
		try {
			return Path.of(text);
		}
		catch (InvalidPathException ex) {
			throw new FailedExportException("No file can be '%s'".formatted(text), ex);
		}
	}

}
