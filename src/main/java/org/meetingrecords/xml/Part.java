package org.meetingrecords.xml;

/**
 * What is made of an element while it is read. Nothing, with all that is in it, if it is
 * not said otherwise.
 */
public interface Part {

	/** An element that says nothing. */
	Part IGNORED = new Part() {
	};

	/**
	 * Take an element within this one.
	 * @param element its start
	 * @return what is made of it
	 */
	default Part child(Element element) {
		return IGNORED;
	}

	/**
	 * Take text that stands in this element itself.
	 * @param text some of it: one text may come in several pieces
	 */
	default void text(String text) {
	}

	/**
	 * Take the end of this element.
	 */
	default void end() {
	}

}
