package org.meetingrecords.parlamint;

import org.meetingrecords.xml.Element;
import org.meetingrecords.xml.Inline;
import org.meetingrecords.xml.Part;

/**
 * A sentence, made of words and punctuation. White space between these is the file's own:
 * they tell themselves what no space stands after.
 *
 * @param utterance the speech around it
 */
record Sentence(Utterance utterance) implements Part {

	@Override
	public Part child(Element element) {
		return switch (element.name()) {
			case "w", "pc" -> new Token(this.utterance, !isJoined(element));
			case "linkGrp" -> IGNORED;
			default -> Event.is(element) ? this.utterance.event(element) : new Inline(this);
		};
	}

	private static boolean isJoined(Element element) {
		String join = element.attribute("join");
		return "right".equals(join) || "both".equals(join);
	}

	@Override
	public void text(String text) {
		if (!text.isBlank()) {
			this.utterance.text(text);
		}
	}

	@Override
	public void end() {
		this.utterance.text(" ");
	}

	/**
	 * A word or a sign.
	 *
	 * @param utterance the speech around it
	 * @param spaced whether a space stands after it
	 */
	private record Token(Utterance utterance, boolean spaced) implements Part {

		// what a word is made of, for grammar only
		@Override
		public Part child(Element element) {
			return new Inline(this);
		}

		@Override
		public void text(String text) {
			if (!text.isBlank()) {
				this.utterance.text(text.strip());
			}
		}

		@Override
		public void end() {
			this.utterance.text(this.spaced ? " " : "");
		}

	}

}
