const DATA = PAGE_DATA;

/* Check-ins come in a short form, which leaves out what can be told from what stands beside it (ShortForm.java). */
for (const checkIn of DATA.checkIns) {
  let end = 0, following;
  for (const row of checkIn.rows) {
    row.id ??= following;
    following = next(row.id);
    movePlace(row.span, end);
    end = row.span[1];
    if (row.gold) movePlaces(row.gold, row.span[0]);
    if (row.system) lengthenReading(row.system, row);
  }
  end = 0;
  for (const proposal of checkIn.proposals) {
    movePlace(proposal.span, end);
    end = proposal.span[1];
    proposal.authors ??= [];
    proposal.provisions ??= [];
    proposal.withdrawn ??= false;
  }
}

/** The id that is counted from another. */
function next(id) {
  const number = /\d+$/.exec(id);
  return number && id.slice(0, number.index) + (Number(number[0]) + 1);
}

function lengthenReading(system, row) {
  const start = row.span[0];
  for (const key of ["labels", "mentions", "references", "positions"]) system[key] ??= [];
  if (system.sentences) movePlaces(system.sentences, start);
  for (const label of system.labels) movePlaces(label.cues, start);
  for (const reference of system.references) movePlace(reference.span, start);
  for (const mention of system.mentions) {
    movePlace(mention.span, start);
    mention.kind ??= "state";
    mention.form ??= "noun";
    mention.source ??= "gazetteer";
  }
  system.positions.forEach((position, index) => {
    if (position.mention) movePlace(position.mention, start);
    if (position.cue) movePlace(position.cue, start);
    position.id ??= `${row.id}-${index + 1}`;
    for (const key of ["provisions", "about", "counterpart"]) position[key] ??= [];
  });
}

/** All that is two numbers and no more is a place. */
function movePlaces(value, start) {
  if (Array.isArray(value) && value.length === 2 && value.every(Number.isInteger)) movePlace(value, start);
  else if (value && typeof value === "object") for (const each of Object.values(value)) movePlaces(each, start);
}

/** From "so far behind the start, and so long" to "begins here and ends there". */
function movePlace(place, start) {
  place[0] += start;
  place[1] += place[0];
}
