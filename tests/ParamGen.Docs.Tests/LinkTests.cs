namespace ParamGen.Docs.Tests;

/// <summary>Links from one page to another lead somewhere.</summary>
public class LinkTests
{
    public static TheoryData<string> Pages => new(MarkdownPage.Paths);

    [Theory]
    [MemberData(nameof(Pages))]
    public void The_links_lead_somewhere_of(string page)
    {
        var folder = Path.GetDirectoryName(Repository.Path(page))!;
        var broken = new MarkdownPage(page).Links.Where(link => !IsElsewhere(link) && !Leads(folder, page, link));
        Assert.Empty(broken);
    }

    [Fact]
    public void A_page_is_reached_from_the_first_one()
    {
        var reached = new HashSet<string> { "README.md" };
        var next = new Queue<string>(reached);
        while (next.TryDequeue(out var page))
        {
            foreach (var link in new MarkdownPage(page).Links.Where(link => !IsElsewhere(link))
                .Select(link => Target(page, link))
                .Where(link => link.EndsWith(".md", StringComparison.Ordinal)))
            {
                if (reached.Add(link))
                    next.Enqueue(link);
            }
        }

        var unreached = MarkdownPage.Paths.Where(page => page.StartsWith("docs/", StringComparison.Ordinal) && !reached.Contains(page));
        Assert.Empty(unreached);
    }

    private static bool IsElsewhere(string link) =>
        link.Contains("://", StringComparison.Ordinal) || link.StartsWith("mailto:", StringComparison.Ordinal);

    private static bool Leads(string folder, string page, string link)
    {
        var parts = link.Split('#');
        var target = parts[0].Length == 0 ? Repository.Path(page) : Path.Combine(folder, parts[0]);
        return (File.Exists(target) || Directory.Exists(target))
            && (parts.Length == 1 || new MarkdownPage(Path.GetRelativePath(Repository.Root, target)).Anchors.Contains(parts[1]));
    }

    private static string Target(string page, string link) => Path.GetRelativePath(
        Repository.Root,
        Path.Combine(Path.GetDirectoryName(Repository.Path(page))!, link.Split('#')[0])).Replace('\\', '/');
}
