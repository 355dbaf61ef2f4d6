/** A policy to begin with: the default's rules written out, the rest as comments to uncomment. */
export const starterPolicy = `# What open source may be used here. Every section may be left out; docs/policy.md explains each.
version: 1

licenses:
  # internal: a tool of our own; service: users reach it over a network; distribute: we ship it.
  context: distribute
  allow: ["category:permissive", "category:public-domain"]
  review: ["category:weak-copyleft", "category:data"]
  # What no list names is not allowed; deny wins over everything.
  deny: ["category:non-commercial"]
  unknown: review
  mismatch: review

# exceptions:
#   - rule: "license/*"
#     package: "pkg:npm/foo"
#     versions: ">=1 <2"
#     licenses: [GPL-3.0-only]
#     reason: why this one is fine here
#     until: 2027-06-30

# extends: ["acme/.github//ospo.yml@main"] # the organization's; it can only be tightened here
`;
