package org.meetingrecords;

/**
 * The token of the editor of servers in tests.
 */
public final class EditorTokens {

	/** What an editor sends. */
	public static final String RIGHT = "the-token-of-the-tests";

	/** The SHA-256 of it, which servers know. */
	public static final String HASH = "3c25bd5e1617d53df9fdc28e7239de0155cdc0edc03e63e5d7fdebc6eef77fc6";

	private EditorTokens() {
	}

}
