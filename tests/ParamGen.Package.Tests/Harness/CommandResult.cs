using System.Text.RegularExpressions;

namespace ParamGen.Package.Tests.Harness;

/// <summary>What has come of a command.</summary>
internal sealed partial record CommandResult(int Exit, string Output)
{
    /// <summary>The errors of a build, each once (a build repeats them in its summary), as <c>File.cs(3): PG0105</c>.</summary>
    public IReadOnlyList<string> Errors =>
    [
        .. Error().Matches(Output)
            .Select(match => $"{Path.GetFileName(match.Groups["file"].Value)}({match.Groups["line"].Value}): {match.Groups["id"].Value}")
            .Distinct()
            .Order(StringComparer.Ordinal),
    ];

    [GeneratedRegex(
        @"^\s*(?<file>[^\r\n(]*?)(\((?<line>\d+),[^)]*\))?\s*: error (?<id>\w+):",
        RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex Error();
}
