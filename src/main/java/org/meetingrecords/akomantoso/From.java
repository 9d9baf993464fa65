package org.meetingrecords.akomantoso;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.meetingrecords.shared.NameKey;
import org.meetingrecords.transcript.Space;
import org.meetingrecords.xml.Element;
import org.meetingrecords.xml.Inline;
import org.meetingrecords.xml.Part;
import org.meetingrecords.xml.Text;

/**
 * The label of a speech, as printed.
 */
class From implements Part {

	private static final Pattern BRACKETS = Pattern.compile("\\([^()]*\\)|\\[[^\\[\\]]*\\]");

	private static final Pattern BRACKETED = Pattern.compile("^[(\\[]([^()\\[\\]]*)[)\\]]$");

	// words of a name that others have too
	private static final Set<String> TITLES = Set.of("mr", "mrs", "ms", "miss", "dr", "prof", "hon", "the");

	private static final String LEADING_OVER = " :-–—";

	private final StringBuilder text = new StringBuilder();

	private final Moments moments;

	private @Nullable String person;

	private @Nullable String role;

	private @Nullable String remark;

	From(Moments moments) {
		this.moments = moments;
	}

	@Override
	public Part child(Element element) {
		return switch (element.name()) {
			case "person" -> new Marked(element.name());
			case "role" -> new Marked(element.name());
			case "remark" -> new Text((words) -> this.remark = BRACKETED.matcher(words).replaceFirst("$1"));
			case "recordedTime" -> {
				this.moments.add(element.attribute("time"));
				yield new Inline(this);
			}
			case "noteRef", "authorialNote" -> IGNORED;
			case "br", "eol", "eop" -> {
				text(" ");
				yield IGNORED;
			}
			default -> new Inline(this);
		};
	}

	@Override
	public void text(String text) {
		this.text.append(text);
	}

	/**
	 * Return the label without what leads over to the words.
	 * @return the label; null if there is none
	 */
	@Nullable String label() {
		String label = trimmed(this.text.toString());
		return label.isEmpty() ? null : label;
	}

	/**
	 * Return the name within the label.
	 * @param isKnown whether it is known who speaks, though not by a name
	 * @return what is marked as a person, or else the label without brackets; null if it
	 * has no name
	 */
	@Nullable String name(boolean isKnown) {
		return (this.person != null || isKnown) ? this.person : plain();
	}

	private @Nullable String plain() {
		String label = label();
		String plain = (label != null) ? Space.squash(BRACKETS.matcher(label).replaceAll("")) : "";
		return plain.isEmpty() ? null : plain;
	}

	/**
	 * Return the role within the label.
	 * @param name the name of the speaker, if that is known; null if it is not
	 * @return what is marked as a role, or else the label, if it neither has the name nor
	 * marks one; null if it has no role
	 */
	@Nullable String role(@Nullable String name) {
		String label = plain();
		if (this.role != null || this.person != null || name == null || label == null) {
			return this.role;
		}
		Set<String> words = new HashSet<>(List.of(NameKey.of(name).split(" ")));
		words.removeAll(TITLES);
		return Collections.disjoint(words, List.of(NameKey.of(label).split(" "))) ? label : null;
	}

	@Nullable String remark() {
		return this.remark;
	}

	private static String trimmed(String text) {
		String label = Space.squash(text);
		int end = label.length();
		while (end > 0 && LEADING_OVER.indexOf(label.charAt(end - 1)) >= 0) {
			end--;
		}
		// "THE CHAIR.-", but "DOE J.:"
		boolean dashed = label.indexOf('-', end) >= 0 || label.indexOf('–', end) >= 0 || label.indexOf('—', end) >= 0;
		return label.substring(0, (dashed && end > 0 && label.charAt(end - 1) == '.') ? end - 1 : end);
	}

	/**
	 * The part of the label that is said to be a person or a role.
	 */
	private final class Marked implements Part {

		private final StringBuilder words = new StringBuilder();

		private final String kind;

		Marked(String kind) {
			this.kind = kind;
		}

		@Override
		public Part child(Element element) {
			return new Inline(this);
		}

		@Override
		public void text(String text) {
			this.words.append(text);
			From.this.text(text);
		}

		@Override
		public void end() {
			String marked = trimmed(this.words.toString());
			if (marked.isEmpty()) {
				return;
			}
			if (this.kind.equals("person")) {
				From.this.person = marked;
			}
			else {
				From.this.role = marked;
			}
		}

	}

}
