using System.Globalization;
using ParamGen.Compiler.Diagnostics;
using ParamGen.Core.Advice;
using ParamGen.Core.Formats.Keras;

namespace ParamGen.Docs.Tests;

/// <summary>How often advice is given on networks that people use, and in which it is therefore hardly right.</summary>
internal static class AdviceFrequency
{
    /// <summary>The models of the oracle: each network with the ids of the advice on its layers, once for each layer.</summary>
    private static readonly Lazy<List<List<string>>> models = new(() =>
    [
        .. Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "Oracle", "models"), "*.json")
            .Where(file => !file.EndsWith(".expected.json", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(file => NetworkReview.Of(
                KerasModelReader.Read(File.ReadAllText(file)).Network!).Advice.Select(advice => advice.Rule.Id).ToList()),
    ]);

    private static readonly Lazy<List<List<string>>> gallery = new(() =>
    [
        .. Directory.GetFiles(Repository.Path("samples", "Gallery"), "*.cs")
            .Where(file => Path.GetFileName(file) != "Program.cs")
            .Order(StringComparer.Ordinal)
            .Select(file => Compile.RunWith(
                EditorConfig.Enabling([.. Rules]),
                File.ReadAllText(file)).Problems.Select(problem => problem.Id).ToList()),
    ]);

    private static IEnumerable<string> Rules => Descriptors.All.Where(rule => rule.Category == "ParamGen.Advice").Select(rule => rule.Id);

    public static string Table() =>
        $"\n## How often advice is given\n\nOn the {models.Value.Count} models of [the oracle](../../tests/Oracle), which were "
        + $"written by Keras, and on the {gallery.Value.Count} networks of [the gallery](../../samples/Gallery). All of them are "
        + $"intentional, so a rule that is reported for more than a few is off by default.\n\n| Rule | By default | Models | Layers "
        + $"in them | Gallery | Layers in it |\n|---|---|---|---|---|---|\n"
        + string.Concat(Descriptors.All.Where(rule => Rules.Contains(rule.Id)).Select(rule => string.Format(
            CultureInfo.InvariantCulture,
            "| [{0}]({0}.md) | {1} | {2} | {3} | {4} | {5} |\n",
            rule.Id,
            rule.IsEnabledByDefault ? rule.DefaultSeverity : "off",
            models.Value.Count(ids => ids.Contains(rule.Id)),
            models.Value.Sum(ids => ids.Count(id => id == rule.Id)),
            gallery.Value.Count(ids => ids.Contains(rule.Id)),
            gallery.Value.Sum(ids => ids.Count(id => id == rule.Id)))));
}
