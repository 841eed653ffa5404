using System.Globalization;
using Microsoft.CodeAnalysis;
using ParamGen.Compiler.Diagnostics;
using ParamGen.Compiler.Tests.Harness;
using ParamGen.Core.Evaluation;
using ParamGen.Core.Model;
using ParamGen.Core.Tests.Robustness;

namespace ParamGen.Compiler.Tests.CodeFixes;

/// <summary>What an editor offers for random networks leaves no error that was not there before.</summary>
public class RandomOfferTests
{
    private static readonly EditorConfig everything =
        EditorConfig.Enabling([.. Descriptors.All.Where(rule => rule.Category == "ParamGen.Advice").Select(rule => rule.Id)]);

    private int applied;

    [Fact]
    public void No_offer_breaks_a_network()
    {
        OracleChains.Networks.Check(60, source => CheckAsync(source).GetAwaiter().GetResult(), AttributeText.Of);
        Assert.InRange(applied, 20, int.MaxValue);
    }

    private async Task CheckAsync(NetworkSource network)
    {
        var source = TextOf(network);
        // Layers that were judged and found right: those before the one that is refused, or all.
        var refused = NetworkEvaluator.Evaluate(network).Problems;
        var names = NodeReader.Read(network, []).Select(node => node.Name).ToList();
        var judged = refused.Count == 0 ? names : [.. names.Take(names.IndexOf(refused[0].Name))];
        foreach (var (title, changed) in await Fixes.OfferedAsync(source, everything))
        {
            applied++;
            var mended = Compile.RunWith(everything, changed);
            Assert.Empty(mended.Errors);
            var errors = mended.Problems
                .Where(problem => problem.Severity == DiagnosticSeverity.Error)
                .Select(problem => problem.GetMessage(CultureInfo.InvariantCulture))
                .ToList();
            Assert.True(
                refused.Count > 0
                    ? !errors.Exists(error => judged.Exists(name => error.StartsWith(name + ": ", StringComparison.Ordinal)))
                    : errors.Count == 0,
                $"{title}: {string.Join("; ", errors)}\n{changed}");
        }
    }

    private static string TextOf(NetworkSource network) => $"{AttributeText.Of(network)}\npublic partial class Model {{ }}";
}
