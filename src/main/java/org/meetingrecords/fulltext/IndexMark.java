package org.meetingrecords.fulltext;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * The file beside the index that says of which archive it is, in which form, how far it
 * has followed, and how many entries it had then.
 */
@Component
class IndexMark {

	/** To be changed with whatever changes entries: older indexes are made anew then. */
	private static final String FORM = "3";

	private final @Nullable Path file;

	IndexMark(FullTextProperties properties) {
		Path folder = properties.folder();
		this.file = (folder != null) ? folder.resolve("followed.txt") : null;
	}

	/**
	 * Return what is marked of an index of an archive.
	 * @param archive the archive
	 * @return what is marked; nothing if the index is to be made anew
	 */
	Optional<Marked> read(String archive) {
		if (this.file == null || !Files.isRegularFile(this.file)) {
			return Optional.empty();
		}
		try {
			List<String> lines = Files.readAllLines(this.file);
			boolean fits = lines.size() == 4 && lines.get(0).equals(FORM) && lines.get(1).equals(archive);
			return fits ? Optional.of(new Marked(Long.parseLong(lines.get(2)), Long.parseLong(lines.get(3))))
					: Optional.empty();
		}
		catch (IOException | NumberFormatException ex) {
			return Optional.empty();
		}
	}

	void write(String archive, Marked marked) {
		if (this.file == null) {
			return;
		}
		try {
			Path draft = this.file.resolveSibling("followed.new");
			Files.write(draft,
					List.of(FORM, archive, String.valueOf(marked.number()), String.valueOf(marked.entries())));
			Files.move(draft, this.file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
		}
		catch (IOException ex) {
			throw new UncheckedIOException("%s cannot be written: see to the folder".formatted(this.file), ex);
		}
	}

	void remove() {
		try {
			if (this.file != null) {
				Files.deleteIfExists(this.file);
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException("%s cannot be removed: see to the folder".formatted(this.file), ex);
		}
	}

	/**
	 * What is marked.
	 *
	 * @param number the number of the last change that is in the index
	 * @param entries how many entries it has; none is ever taken out
	 */
	record Marked(long number, long entries) {

	}

}
