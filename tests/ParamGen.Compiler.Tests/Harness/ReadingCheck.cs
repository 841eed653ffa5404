using Microsoft.CodeAnalysis;
using ParamGen.Compiler.Reading;
using ParamGen.Core.Networks;

namespace ParamGen.Compiler.Tests.Harness;

/// <summary>
/// What the generator reads of a compilation, mostly from syntax alone, is what its symbols say. Every compilation of the
/// tests is held to it.
/// </summary>
internal static class ReadingCheck
{
    public static void Check(Compilation compilation, GeneratorDriver driver)
    {
        var read = Read(driver, ModelGenerator.SourceStep).Concat(Read(driver, ModelGenerator.AskedSourceStep)).ToList();
        var meant = Types(compilation.Assembly.GlobalNamespace)
            .Where(type => type.Name.Length > 0 && LayerAttributes.Of(type).Any(LayerAttributes.IsInput))
            .Select(type => ModelReader.Read(type, compilation, CancellationToken.None))
            .OfType<ModelSource>()
            .Where(IsValid)
            .ToList();
        Assert.True(meant.ToHashSet().SetEquals(read) && meant.Count == read.Count, $"meant:\n{Text(meant.Except(read))}\nread:\n{Text(read.Except(meant))}");
    }

    /// <summary>What a step has given. The driver remembers the steps that have led to an output, and a refused network has none.</summary>
    public static IEnumerable<ModelSource> Read(GeneratorDriver driver, string step) => driver.GetRunResult().Results[0].TrackedSteps.TryGetValue(step, out var steps)
        ? steps.SelectMany(tracked => tracked.Outputs).Where(output => output.Reason is not IncrementalStepRunReason.Removed).Select(output => output.Value).OfType<ModelSource>().Where(IsValid)
        : [];

    private static bool IsValid(ModelSource source) => Network.Evaluate(source.Network).Report is not null;

    private static string Text(IEnumerable<ModelSource> sources) => string.Join("\n", sources.Select(source =>
        $"{source.Namespace} {string.Join(" ", source.Types)}: {string.Join("; ", source.Network.Layers.Select(layer => layer.Kind + " " + string.Join(" ", layer.Arguments)))}"));

    private static IEnumerable<INamedTypeSymbol> Types(INamespaceOrTypeSymbol symbol) => symbol.GetMembers().OfType<INamespaceOrTypeSymbol>()
        .SelectMany(member => (member is INamedTypeSymbol type ? [type] : Enumerable.Empty<INamedTypeSymbol>()).Concat(Types(member)));
}
