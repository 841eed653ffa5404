using System.Text.RegularExpressions;
using ParamGen.Package.Tests.Harness;

namespace ParamGen.Package.Tests;

public partial class RefusedSampleTests(PackedPackage package)
{
    private static readonly string folder = Path.Combine(PackedPackage.Repository, "samples", "Refused");

    [Fact]
    public async Task Each_model_is_refused_on_the_line_that_says_so_and_on_no_other()
    {
        // The artifacts of the package, so that the compiler's dlls are not built once more.
        var build = await Dotnet.Build("build", folder, "-c", "Release", "--artifacts-path", package.Artifacts);

        Assert.NotEqual(0, build.Exit);
        Assert.Equal(Announced, build.Errors);
    }

    [Fact]
    public void At_least_ten_rules_are_shown() =>
        Assert.True(Announced.Select(error => error[^6..]).Distinct().Count() >= 10, string.Join("\n", Announced));

    /// <summary>What the files say of themselves: <c>// PG0105</c> at the end of a line.</summary>
    private static IReadOnlyList<string> Announced =>
    [
        .. Directory.GetFiles(folder, "*.cs")
            .SelectMany(file =>
                File.ReadLines(file)
                    .SelectMany((line, index) =>
                        Announcement().Matches(line).Select(match => $"{Path.GetFileName(file)}({index + 1}): {match.Groups["id"].Value}")))
            .Order(StringComparer.Ordinal),
    ];

    [GeneratedRegex(@"// (?<id>PG\d{4})\b")]
    private static partial Regex Announcement();
}
