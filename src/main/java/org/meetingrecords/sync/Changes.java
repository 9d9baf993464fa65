package org.meetingrecords.sync;

import org.meetingrecords.paging.Listing;
import org.meetingrecords.paging.PageQuery;
import org.meetingrecords.paging.PageRequest;

import org.springframework.stereotype.Service;

/**
 * Finds what changed in the archive.
 */
@Service
class Changes {

	private final Listing<ChangeEntity, Change> listing = Listing.of(ChangeEntity.class, ChangeEntity::toChange);

	PageQuery<ChangeEntity, Change> query(ChangeSelection wanted, PageRequest page) {
		return this.listing.page(wanted.where(Listing.ALIAS), wanted.order().order(), wanted.from(page));
	}

}
