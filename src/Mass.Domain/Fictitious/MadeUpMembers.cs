using System.Globalization;
using Mass.Domain.Associations;

namespace Mass.Domain.Fictitious;

/// <summary>The people and their memberships: each July some leave, assistant superintendents become superintendents, and others join.</summary>
internal static class MadeUpMembers
{
    private static readonly string[] Words = ["BIPOC", "White", "Multilingual", "First in the family to go to college", "LGBTQ+"];

    public static void AddTo(FictitiousWorld world) => new Turnover(world).Run();

    /// <summary>A post in a district, and who fills it.</summary>
    private sealed class Post(Guid districtId, MemberRole role)
    {
        public Guid DistrictId => districtId;

        public MemberRole Role => role;

        public Member? Holder { get; set; }
    }

    private sealed class Turnover(FictitiousWorld world)
    {
        private readonly Draws draws = world.Draws("members");
        private readonly List<Person> people = [];
        private readonly List<Member> members = [];
        private readonly Dictionary<Guid, IReadOnlyList<string>> selfIdentified = [];
        private List<Post> posts = [];
        private readonly MadeUpNames names = new(world.Draws("names"));

        public void Run()
        {
            var districts = world.Records.Districts;
            posts =
            [
                .. districts.Select(district => new Post(district.Id, MemberRole.Superintendent)),
                .. Enumerable.Range(0, world.Size - districts.Count).Select(number => new Post(districts[number * 11 / 7 % districts.Count].Id, MemberRole.AssistantSuperintendent)),
            ];
            foreach (var post in posts)
            {
                var since = new DateOnly(2020 - draws.Below(10), 7, 1);
                Join(post, NewPerson(), since, draws.Chance(30) ? since.AddYears(-draws.Between(1, 6)) : null);
            }

            foreach (var year in FictitiousWorld.Years.Skip(1))
            {
                Turn(year);
            }

            foreach (var post in posts.Where(_ => draws.Chance(6)))
            {
                Leave(post, FictitiousWorld.LastDay);
            }

            members.AddRange(posts.Select(post => post.Holder).OfType<Member>());
            world.Records = world.Records with { People = [.. world.Records.People, .. people], Members = [.. members.OrderBy(member => member.Since)] };
        }

        /// <summary>What changes by July 1 of a year.</summary>
        private void Turn(int year)
        {
            var lastDay = new DateOnly(year, 6, 30);
            foreach (var post in posts.Where(post => post.Holder is not null && draws.Chance(10)))
            {
                // One in eight leaves in the middle of the school year, and the post stays empty until July.
                Leave(post, post.Holder!.Since < new DateOnly(year - 1, 9, 1) && draws.Chance(12) ? new DateOnly(year - 1, 12, 31) : lastDay);
            }

            var open = new Queue<Post>(posts.Where(post => post.Holder is null || post.Holder.Until is not null).OrderBy(post => post.Role));
            var moving = new HashSet<Post>(open);
            while (open.TryDequeue(out var post))
            {
                if (post.Holder is not null)
                {
                    members.Add(post.Holder);
                    post.Holder = null;
                }

                MemberRole? from = draws.Below(100) switch
                {
                    < 35 when post.Role == MemberRole.Superintendent => MemberRole.AssistantSuperintendent,
                    < 47 => post.Role,
                    _ => null,
                };
                if (from is { } role && Mover(role, year, moving) is { } mover)
                {
                    var previous = mover.Holder!;
                    moving.Add(mover);
                    Leave(mover, lastDay);
                    open.Enqueue(mover);
                    Join(post, previous.PersonId, lastDay.AddDays(1), from == post.Role ? previous.RoleSince ?? previous.Since : null);
                }
                else
                {
                    Join(post, NewPerson(), draws.Chance(12) ? draws.Day(new(year, 7, 2), new(year, 10, 1)) : lastDay.AddDays(1), draws.Chance(10) ? new DateOnly(year - draws.Between(1, 5), 7, 1) : null);
                }
            }
        }

        /// <summary>A post whose holder goes to another one: some years in the post, and not on the move already.</summary>
        private Post? Mover(MemberRole role, int year, HashSet<Post> moving) => draws
            .Several(posts, 24)
            .FirstOrDefault(post => post.Role == role && !moving.Contains(post) && post.Holder is { Until: null } && post.Holder.Since <= new DateOnly(year - 2, 7, 1));

        private static void Leave(Post post, DateOnly until) => post.Holder = post.Holder! with { Until = until };

        private void Join(Post post, Guid personId, DateOnly since, DateOnly? roleSince) => post.Holder = new()
        {
            Id = world.Id("member", $"{personId} {since.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}"),
            AssociationId = world.AssociationId,
            PersonId = personId,
            Role = post.Role,
            DistrictId = post.DistrictId,
            Since = since,
            RoleSince = roleSince,
            SelfIdentifiedAs = selfIdentified[personId],
        };

        private Guid NewPerson()
        {
            var person = MadeUpPeople.Of(world, "person", people.Count + 1, names.Person());
            people.Add(person);
            selfIdentified[person.Id] = draws.Chance(40)
                ? []
                : [.. new[] { draws.Chance(28) ? Words[0] : Words[1] }.Concat(draws.Chance(30) ? [Words[2 + draws.Below(3)]] : [])];
            return person.Id;
        }
    }
}
