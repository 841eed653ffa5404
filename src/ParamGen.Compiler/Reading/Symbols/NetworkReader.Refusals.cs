using Microsoft.CodeAnalysis;
using ParamGen.Core.Evaluation;
using ParamGen.Core.Model;
using ParamGen.Core.Rules;

namespace ParamGen.Compiler.Reading.Symbols;

/// <summary>What is refused of the uses and blocks of a class, and where it is reported.</summary>
internal sealed partial class NetworkReader
{
    /// <summary>
    /// Each class in a circle reports it itself, at the use that leads around; for any other class the used one is refused.
    /// </summary>
    private LayerSource? RefuseCircle(INamedTypeSymbol used)
    {
        Reading[] around = [.. path.Reverse()];
        if (SymbolEqualityComparer.Default.Equals(around[0].Type, used))
            AddCircle(around[0].At!, [.. around.Skip(1).Select(reading => reading.Type), used]);
        return Refuse();
    }

    /// <param name="attribute">The use of the class itself.</param>
    /// <param name="way">The classes that it leads to, the class itself last.</param>
    private void AddCircle(AttributeData attribute, IReadOnlyList<INamedTypeSymbol> way)
    {
        if (problems.AreAt(attribute))
            return;
        var type = way[way.Count - 1];
        var chain = way.Count == 1 ? "" : $" ({type.Name} uses {string.Join(", which uses ", way.Select(used => used.Name))})";
        problems.AddOfUsed(new(GraphRules.PG0315_UsesItself, type, attribute, type.Name, type.Name, chain)
        {
            Argument = UsedClass.ArgumentOf(attribute),
        });
    }

    /// <summary>Refuses the use of a class that is refused itself, unless it is said already what is wrong with it there.</summary>
    private LayerSource? RefuseUse(AttributeData attribute, string argument, INamedTypeSymbol used)
    {
        var type = path.Peek().Type;
        if (path.Count == 1 && !problems.AreAt(attribute))
            problems.AddOfUsed(new(GraphRules.PG0320_UsedClassHasErrors, type, attribute, type.Name, used.Name) { Argument = argument });
        return Refuse();
    }

    /// <summary>What is too deep may be so for a circle.</summary>
    private void RefuseSize(AttributeData attribute)
    {
        if (path.Count > 1 || UsedClass.By(attribute) is not { } used)
            Refuse(attribute, null, GraphRules.PG0330_NetworkTooLarge, NetworkSize.OfLayersOrDepth(read));
        else if (UseCircles.Way(used, path.Peek().Type, cancellation) is { } way)
            AddCircle(attribute, way);
        else if (UseCircles.Reach(used, cancellation))
            RefuseUse(attribute, UsedClass.ArgumentOf(attribute)!, used);
        else
            Refuse(attribute, null, GraphRules.PG0330_NetworkTooLarge, NetworkSize.OfLayersOrDepth(read));
    }

    private LayerSource? Refuse()
    {
        path.Peek().IsRefused = true;
        return null;
    }

    /// <summary>
    /// Reports a problem of the class itself at its attribute; one of a block, which may be of the values that it is given, at the
    /// use. What is wrong with a model that is used is reported at that model.
    /// </summary>
    private LayerSource? Refuse(AttributeData attribute, string? argument, Rule rule, params string[] texts)
    {
        Reading[] around = [.. path.Reverse()];
        var (type, use) = (around[0].Type, around[0].At);
        if (around.Length == 1)
            problems.Add(new(rule, type, attribute, [type.Name, .. texts]) { Argument = argument });
        else if (around.Skip(1).All(reading => reading.IsBlock) && rule != GraphRules.PG0330_NetworkTooLarge && !problems.AreAt(use!))
            problems.AddOfUsed(new(rule, type, use!, [$"{type.Name} (in block '{path.Peek().Type.Name}')", .. texts])
            {
                Argument = rule == GraphRules.PG0317_BlockExpression ? nameof(UseAttribute.Arguments) : UsedClass.ArgumentOf(use!),
                Inner = attribute,
                InnerArgument = argument,
            });
        return Refuse();
    }
}
