package org.meetingrecords.meeting;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.meetingrecords.paging.Filter;
import org.meetingrecords.paging.Listing;
import org.meetingrecords.paging.PageQuery;
import org.meetingrecords.paging.PageRequest;
import org.meetingrecords.shared.NameKey;
import org.meetingrecords.shared.NodeSource;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds and records regions.
 */
@Service
@Transactional(readOnly = true)
public class Regions implements NodeSource<Region> {

	private final RegionRepository repository;

	private final MeetingRepository meetings;

	private final MeetingMapper mapper;

	private final Listing<RegionEntity, Region> listing;

	Regions(RegionRepository repository, MeetingRepository meetings, MeetingMapper mapper) {
		this.repository = repository;
		this.meetings = meetings;
		this.mapper = mapper;
		this.listing = Listing.of(RegionEntity.class, mapper::toRegion);
	}

	@Override
	public String type() {
		return "Region";
	}

	@Override
	public Map<Long, Region> byKeys(Collection<Long> keys) {
		return this.repository.findByIds(keys.toArray(Long[]::new))
			.stream()
			.map(this.mapper::toRegion)
			.collect(Collectors.toMap(Region::id, Function.identity()));
	}

	/**
	 * Record the regions of one meeting: a name that is known, case and accents aside, is
	 * that region; another one is added.
	 * @param names the names as printed
	 * @return the regions, in the same order
	 */
	@Transactional
	List<RegionEntity> resolve(List<String> names) {
		Map<String, RegionEntity> known = this.repository
			.findByNameKeys(names.stream().map(NameKey::of).toArray(String[]::new))
			.stream()
			.collect(Collectors.toMap(RegionEntity::getNameKey, Function.identity()));
		return names.stream()
			.map((name) -> known.computeIfAbsent(NameKey.of(name), (key) -> add(name)))
			.distinct()
			.toList();
	}

	private RegionEntity add(String name) {
		String slug = NameKey.freeSlug(RegionEntity.slugOf(name), this.repository::existsBySlug);
		return this.repository.save(new RegionEntity(slug, name));
	}

	Map<Long, List<Region>> ofMeetings(Collection<Long> ids) {
		return this.meetings.findRegions(ids.toArray(Long[]::new))
			.stream()
			.collect(Collectors.groupingBy((row) -> (Long) row[0],
					Collectors.mapping((row) -> this.mapper.toRegion((RegionEntity) row[1]), Collectors.toList())));
	}

	PageQuery<RegionEntity, Region> query(RegionSelection wanted, PageRequest page) {
		return this.listing.page(Filter.on(wanted.filter(), Listing.ALIAS), wanted.order().order(), page);
	}

}
