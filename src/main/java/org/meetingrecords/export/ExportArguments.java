package org.meetingrecords.export;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.ApplicationArguments;

/**
 * What the command line asks to export to: {@code --export=FILE}, and
 * {@code --export-filter=JSON} for a part of the archive.
 */
final class ExportArguments {

	private static final String OPTION = "export";

	private static final String FILTER = "export-filter";

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

	/**
	 * Return which meetings are to be exported.
	 * @param arguments the command line
	 * @return a filter as JSON; null to export all
	 * @throws FailedExportException if the option has no value, or several
	 */
	static @Nullable String filter(ApplicationArguments arguments) {
		List<String> texts = arguments.getOptionValues(FILTER);
		if (texts != null && (texts.size() != 1 || texts.get(0).isBlank())) {
			throw new FailedExportException("--export-filter takes one value, a MeetingFilter as JSON", null);
		}
		return (texts != null) ? texts.get(0) : null;
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
