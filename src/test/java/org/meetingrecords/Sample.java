package org.meetingrecords;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.meetingrecords.person.PrintedName;
import org.meetingrecords.utterance.NoteKind;

/**
 * An invented meeting, from its title and day on. What a test does not care about has a
 * value all the same.
 */
public final class Sample {

	final String title;

	final LocalDate date;

	@Nullable OffsetDateTime heldAt;

	@Nullable String summary;

	@Nullable String place;

	boolean complete = true;

	final List<String> sections = new ArrayList<>();

	final List<String> captions = new ArrayList<>();

	final List<String> regions = new ArrayList<>();

	final List<String> topics = new ArrayList<>();

	final List<PrintedName> listed = new ArrayList<>();

	final Map<String, String> roles = new LinkedHashMap<>();

	final List<Entry> entries = new ArrayList<>();

	private Sample(String title, LocalDate date) {
		this.title = title;
		this.date = date;
	}

	public static Sample of(String title, String date) {
		return new Sample(title, LocalDate.parse(date));
	}

	public Sample heldAt(String moment) {
		this.heldAt = OffsetDateTime.parse(moment);
		return this;
	}

	public Sample summary(String text) {
		this.summary = text;
		return this;
	}

	public Sample place(String name) {
		this.place = name;
		return this;
	}

	public Sample incomplete() {
		this.complete = false;
		return this;
	}

	public Sample section(String name) {
		this.sections.add(name);
		return this;
	}

	public Sample photo(String caption) {
		this.captions.add(caption);
		return this;
	}

	public Sample region(String name) {
		this.regions.add(name);
		return this;
	}

	public Sample topic(String name) {
		this.topics.add(name);
		return this;
	}

	public Sample lists(String name, String listedName) {
		this.listed.add(new PrintedName(name, listedName));
		return this;
	}

	/** Give a speaker a role; to be called before the first words. */
	public Sample role(String name, String role) {
		this.roles.put(name, role);
		return this;
	}

	/**
	 * Add a turn. A paragraph in round brackets is a stage direction, {@code <…>} an
	 * omission.
	 */
	public Sample says(String name, String... paragraphs) {
		this.entries.add(new Turn(name, null, List.of(paragraphs)));
		return this;
	}

	/** Add a turn of one paragraph, with a remark after the label. */
	public Sample saysIn(String remark, String name, String paragraph) {
		this.entries.add(new Turn(name, remark, List.of(paragraph)));
		return this;
	}

	public Sample note(NoteKind kind, String text) {
		this.entries.add(new Note(kind, text));
		return this;
	}

	/**
	 * An entry of the transcript.
	 */
	sealed interface Entry permits Turn, Note {

	}

	/**
	 * Words of somebody; a voice without a name has a label that starts with a star.
	 */
	record Turn(String name, @Nullable String remark, List<String> paragraphs) implements Entry {

		boolean isAnonymous() {
			return this.name.startsWith("*");
		}

		String label() {
			return isAnonymous() ? this.name.substring(1) : this.name;
		}

	}

	record Note(NoteKind kind, String text) implements Entry {

	}

}
