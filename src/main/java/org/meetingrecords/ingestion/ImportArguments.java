package org.meetingrecords.ingestion;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.meetingrecords.transcript.Defaults;
import org.meetingrecords.transcript.TranscriptReaders;

import org.springframework.boot.ApplicationArguments;

/**
 * What the command line asks to import: {@code --import=A --import=B}, or
 * {@code --import=A B}. A path may contain any character, commas too.
 */
final class ImportArguments {

	private static final String PATHS = "import";

	private static final String FORMAT = "format";

	private static final String DATE = "date";

	private static final String REPORT = "report";

	private final ApplicationArguments arguments;

	ImportArguments(ApplicationArguments arguments) {
		this.arguments = arguments;
	}

	/**
	 * Return the paths to import from.
	 * @return the paths; none if nothing is to be imported
	 * @throws ImportArgumentException if the option has no path, or one that cannot be
	 */
	List<Path> paths() {
		if (!this.arguments.containsOption(PATHS)) {
			return List.of();
		}
		List<String> texts = new ArrayList<>(this.arguments.getOptionValues(PATHS));
		if (texts.isEmpty() || texts.stream().anyMatch(String::isBlank)) {
			throw new ImportArgumentException("--import is without a path");
		}
		texts.addAll(this.arguments.getNonOptionArgs());
		return texts.stream().map(ImportArguments::path).toList();
	}

	/**
	 * Return what is said about the files.
	 * @return how to read them
	 * @throws ImportArgumentException if there is no such format, or no such day
	 */
	HowToRead howToRead() {
		Defaults unsaid = Defaults.NONE;
		return new HowToRead(format(), new Defaults(date(), value("publisher", unsaid.publisher()),
				value("licence", unsaid.licence()), value("attribution"), value("language", unsaid.language())));
	}

	/**
	 * Return the file that is to list what is refused.
	 * @return the file; null if none is wanted
	 */
	@Nullable Path report() {
		String text = value(REPORT);
		return (text != null) ? path(text) : null;
	}

	private @Nullable String format() {
		String format = value(FORMAT);
		List<String> known = TranscriptReaders.standard().formats();
		if (format != null && !known.contains(format)) {
			throw new ImportArgumentException(
					"There is no format '%s': --format takes one of %s".formatted(format, String.join(", ", known)));
		}
		return format;
	}

	private @Nullable LocalDate date() {
		String date = value(DATE);
		try {
			return (date != null) ? LocalDate.parse(date) : null;
		}
		catch (DateTimeParseException ex) {
			throw new ImportArgumentException("'%s' is no day: --date takes one like 2026-11-24".formatted(date));
		}
	}

	private String value(String option, String unsaid) {
		String value = value(option);
		return (value != null) ? value : unsaid;
	}

	private @Nullable String value(String option) {
		List<String> values = this.arguments.getOptionValues(option);
		if (values == null) {
			return null;
		}
		if (values.size() != 1 || values.get(0).isBlank()) {
			throw new ImportArgumentException("--%s takes one value: --%s=VALUE".formatted(option, option));
		}
		return values.get(0);
	}

	private static Path path(String text) {
		try {
			return Path.of(text);
		}
		catch (InvalidPathException ex) {
			throw new ImportArgumentException("No path can be '%s'".formatted(text));
		}
	}

}
