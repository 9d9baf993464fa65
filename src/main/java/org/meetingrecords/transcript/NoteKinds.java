package org.meetingrecords.transcript;

import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * Tells what a paragraph that nobody says is, by its own text.
 */
public final class NoteKinds {

	private static final Pattern BREAK = Pattern.compile("[*•_–—-](?: ?[*•_–—-]){2,}");

	private static final Pattern OMISSION_MARK = Pattern.compile("[<\\[(«‹]\\s*(?:…|\\.\\s?\\.\\s?\\.)\\s*[>\\])»›]");

	private static final Pattern OMISSION = Pattern.compile(OMISSION_MARK.pattern() + "|…|\\.\\.\\.");

	private static final Pattern STAGE_DIRECTION = Pattern.compile("\\([^()]*\\)[.!]?|\\[[^\\[\\]]*\\][.!]?");

	private static final Pattern ENDS = Pattern.compile(".*[.!?:;,…”\"’)>*]");

	private static final Pattern HEADING_WORD = Pattern.compile(
			"(?i)(?:excerpts?|transcript|beginning|opening|concluding|closing|speech|address|remarks?|statements?|press|"
					+ "joint|news|answers?|meeting|part|replies|plenary|session|conversation|interview)\\b.*");

	private static final Pattern OF_SPEAKERS = Pattern
		.compile("(?i).*\\b(?:I|me|my|we|us|our|you|your|let’s|I’m|I’ve|I’d|we’re|we’ve|you’re|thank|thanks)\\b.*");

	private static final Pattern QUOTED = Pattern.compile("[“\"«][^“«”\"»]*[”\"»]");

	private static final int LONGEST_HEADING = 200;

	private static final int LONGEST_BREAK = 200;

	private NoteKinds() {
	}

	/**
	 * Return what a paragraph is that may be a mark.
	 * @param text the paragraph
	 * @return what mark it is; null if it is anything else
	 */
	public static Transcript.@Nullable NoteKind ofMark(String text) {
		if (text.length() <= LONGEST_BREAK && BREAK.matcher(text).matches()) {
			return Transcript.NoteKind.BREAK;
		}
		if (OMISSION.matcher(text).matches()) {
			return Transcript.NoteKind.OMISSION;
		}
		return STAGE_DIRECTION.matcher(text).matches() ? Transcript.NoteKind.STAGE_DIRECTION : null;
	}

	// an ellipsis without brackets is only a mark where nothing else stands
	static boolean hasOmission(String text) {
		return OMISSION.matcher(text).matches() || OMISSION_MARK.matcher(text).find();
	}

	/**
	 * Return what a paragraph outside all turns is.
	 * @param text the paragraph
	 * @return what it is
	 */
	public static Transcript.NoteKind outside(String text) {
		Transcript.NoteKind mark = ofMark(text);
		if (mark != null) {
			return mark;
		}
		boolean heading = text.length() <= LONGEST_HEADING && !ENDS.matcher(text).matches();
		return heading ? Transcript.NoteKind.HEADING : Transcript.NoteKind.NARRATION;
	}

	/**
	 * Return whether a paragraph between two turns, which may be words of the first, is a
	 * heading.
	 * @param text the paragraph
	 * @return whether it is
	 */
	public static boolean isHeading(String text) {
		return text.length() <= LONGEST_HEADING && !ENDS.matcher(text).matches() && HEADING_WORD.matcher(text).matches()
				&& !soundsSpoken(text);
	}

	/**
	 * Return whether a paragraph sounds like speech: narration does not say "I" or "you",
	 * but for quotations.
	 * @param text the paragraph
	 * @return whether it does
	 */
	public static boolean soundsSpoken(String text) {
		return OF_SPEAKERS.matcher(QUOTED.matcher(text).replaceAll("")).matches();
	}

}
