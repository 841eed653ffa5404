using Microsoft.CodeAnalysis;
using ParamGen.Compiler.Reading;
using ParamGen.Compiler.Reading.Files;

namespace ParamGen.Compiler.Tests.Harness;

/// <summary>
/// What the generator reads of a compilation, mostly from syntax alone, is what its symbols say. Every compilation of the
/// tests is held to it.
/// </summary>
internal static class ReadingCheck
{
    public static void Check(Compilation compilation, GeneratorDriver driver, params AdditionalText[] texts)
    {
        var files = ProjectFile.Of([.. texts], CancellationToken.None);
        var read = Read(driver, ModelGenerator.SourceStep).Concat(Read(driver, ModelGenerator.BoundSourceStep)).ToList();
        var meant = Types(compilation.Assembly.GlobalNamespace)
            .Where(type => type.Name.Length > 0)
            .Select(type => (IsAlone: IsAlone(type), Source: new ModelSteps().Source(type, compilation, files, CancellationToken.None)))
            .Where(model => model.Source is not null)
            .ToList();
        var missing = meant.Where(model => model.IsAlone).Select(model => model.Source!).Except(read);
        var invented = read.Except(meant.Select(model => model.Source!));
        Assert.True(
            !missing.Any() && !invented.Any() && read.Distinct().Count() == read.Count,
            $"meant, but not read:\n{Text(missing)}\nread, but not meant:\n{Text(invented)}");
    }

    /// <summary>Whether no other type has this name, as a class and a struct may for a moment: of two the compiler finds neither.</summary>
    private static bool IsAlone(INamedTypeSymbol type)
    {
        for (var around = type; around is not null; around = around.ContainingType)
        {
            if (((INamespaceOrTypeSymbol)around.ContainingSymbol).GetTypeMembers(around.Name, around.Arity).Length > 1)
                return false;
        }

        return true;
    }

    /// <summary>What a step has given. The driver remembers the steps that have led to an output.</summary>
    public static IEnumerable<ModelSource> Read(GeneratorDriver driver, string step) =>
        driver.GetRunResult().Results[0].TrackedSteps.TryGetValue(step, out var steps)
        ? steps.SelectMany(tracked => tracked.Outputs)
            .Where(output => output.Reason is not IncrementalStepRunReason.Removed)
            .Select(output => output.Value)
            .OfType<ModelSource>()
        : [];

    private static string Text(IEnumerable<ModelSource> sources) => string.Join("\n", sources.Select(source =>
        $"{source.Namespace} {string.Join(" ", source.Types)}: {source.Refusal} "
            + string.Join("; ", (source.Network?.Layers ?? []).Select(layer => layer.Kind + " " + string.Join(" ", layer.Arguments)))));

    private static IEnumerable<INamedTypeSymbol> Types(INamespaceOrTypeSymbol symbol) =>
        symbol.GetMembers().OfType<INamespaceOrTypeSymbol>()
        .SelectMany(member => (member is INamedTypeSymbol type ? [type] : Enumerable.Empty<INamedTypeSymbol>()).Concat(Types(member)));
}
