package org.meetingrecords.bench.data;

/**
 * One who speaks.
 *
 * @param id the person's number; 0 for a voice without a name
 * @param name the name, or the label of a voice without one
 * @param surname the last word of the name
 * @param office the role; empty if none
 */
record Speaker(long id, String name, String surname, String office) {

	static Speaker unnamed(String label) {
		return new Speaker(0, label, label, "");
	}

	boolean isKnown() {
		return this.id > 0;
	}

	String listedName() {
		return this.surname + " " + this.name.substring(0, this.name.length() - this.surname.length() - 1);
	}

	String label() {
		return this.office.isEmpty() ? this.name : this.office + " " + this.name;
	}

}
