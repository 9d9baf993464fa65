package org.meetingrecords.meeting;

/**
 * What happened to a record.
 */
public enum RevisionKind {

	/** Another edition came. */
	CORRECTED,

	/** An editor took it out of the archive. */
	RETRACTED,

	/** An editor put it back. */
	RESTORED

}
