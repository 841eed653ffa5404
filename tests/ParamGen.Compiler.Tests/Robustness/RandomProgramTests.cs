using CsCheck;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using ParamGen.Compiler.Tests.Harness;
using ParamGen.Core.Evaluation;
using ParamGen.Core.Model;
using ParamGen.Core.Tests.Robustness;

namespace ParamGen.Compiler.Tests.Robustness;

/// <summary>Whatever is typed: no crash, and constants exactly where there is no error.</summary>
public class RandomProgramTests
{
    /// <summary>What may stand where something else should.</summary>
    private static readonly string[] others =
    [
        "(", ")", "[", "]", "{", "}", ",", ";", "=", ":", ".", "-", "?", "\"", "'", "/*", "//", "#if",
        "\n#region x\n", "$\"{", "@", "<", ">", "=>", "..", "null", "default", "new[] { 1 }", "typeof(", "nameof(x)",
        "int.MaxValue + 1", "1 / 0", "2147483648", "1e999", "0x", "1_", "'\\ud800'", "class", "partial", "[Input(4)]",
        "[Dense", "Missing", "Name", "Input", "(Padding)99", "unchecked((int)3000000000)", "\0", "\u2028", "\ud800", "é",
    ];

    [Fact]
    public void Random_networks_have_constants_or_an_error() => NetworkGenerator.Networks.Array[8].Check(
        6,
        networks =>
        {
            var written = networks.Select((network, i) => ProgramText.Of(network, $"Model{i}")).ToList();
            var result = new Session(string.Join("\n", written.Select(program => program.Text))).Run();
            Assert.Empty(result.Errors.Select(error => error.ToString()));
            Agreement.AssertHolds(result);
            foreach (var (_, network) in written)
            {
                if (result.Constant($"{network.Name}.TotalParameters") is { } total)
                    Assert.Equal(NetworkEvaluator.Evaluate(network).Report!.TotalParameters, total);
            }
        },
        Text);

    [Fact]
    public void Broken_code_crashes_nothing() =>
        Gen.Select(
            NetworkGenerator.Networks.Array[2],
            Gen.Select(Gen.Int[0, 4], Gen.Int[0, 999], Gen.Int[0, 999], Any.Of(others)).Array[1, 3])
            .Check(
        80,
        sample => Agreement.AssertHolds(new Session(Broken(sample.Item1, sample.Item2)).Run()),
        sample => Broken(sample.Item1, sample.Item2));

    private static string Text(NetworkSource[] networks) =>
        string.Join("\n", networks.Select((network, i) => ProgramText.Of(network, $"Model{i}").Text));

    /// <summary>A program with tokens lost, doubled, swapped, or replaced.</summary>
    private static string Broken(NetworkSource[] networks, (int Kind, int One, int Other, string Instead)[] strokes)
    {
        var text = Text(networks);
        foreach (var stroke in strokes)
        {
            var tokens = CSharpSyntaxTree.ParseText(text)
                .GetRoot()
                .DescendantTokens()
                .Where(token => token.Span.Length > 0)
                .Select(token => token.Span)
                .ToList();
            if (tokens.Count == 0)
                break;
            var (one, other) = (tokens[stroke.One % tokens.Count], tokens[stroke.Other % tokens.Count]);
            text = stroke.Kind switch
            {
                0 => text.Remove(one.Start, one.Length),
                1 => text.Insert(one.Start, $"{text.AsSpan(other.Start, other.Length)} "),
                2 => Replaced(text, one, text.Substring(other.Start, other.Length)),
                3 => text.Insert(one.Start, stroke.Instead + " "),
                _ => Replaced(text, one, stroke.Instead),
            };
        }

        return text;
    }

    private static string Replaced(string text, TextSpan span, string instead) =>
        text.Remove(span.Start, span.Length).Insert(span.Start, instead);
}
