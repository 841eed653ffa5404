using ParamGen.Core.Layers;
using ParamGen.Core.Model;
using ParamGen.Core.Rules;
using ParamGen.Core.Text;

namespace ParamGen.Core.Graph;

/// <summary>Reports names that nothing has, with what was probably meant.</summary>
/// <param name="callsByName">The names of the network, each with the calls that it stands for.</param>
/// <param name="inputs">The network's inputs.</param>
/// <param name="problems">Takes the problems.</param>
/// <param name="isQuiet">Whether not all names are known, since a model whose outputs enter is refused.</param>
internal sealed class UnknownNames(
    IReadOnlyDictionary<string, List<Call>> callsByName,
    IReadOnlyCollection<Call> inputs,
    List<Problem> problems,
    bool isQuiet)
{
    /// <summary>How many unknown names are compared with all known ones: an editor waits for the answer.</summary>
    private const int MaxHints = 100;

    private int count;

    /// <summary>Reports what a layer takes.</summary>
    public void Refuse(LayerNode node, InputName input)
    {
        if (isQuiet)
            return;
        var nearest = Nearest(input, node.Scope, node.Name);
        problems.Add(node.Problem(
            GraphRules.PG0302_UnknownInput,
            input.Argument,
            [Unknown(input.Name!), Hint(nearest)],
            [.. Take(nearest, input, name => node.WithInputRenamed(input, name))]));
    }

    /// <summary>Reports what a block is given.</summary>
    public void Refuse(BlockScope block, InputName input)
    {
        if (isQuiet)
            return;
        var nearest = Nearest(input, block.Parent, block.Name);
        problems.Add(block.Problem(
            GraphRules.PG0302_UnknownInput,
            input.Argument,
            [Unknown(input.Name!), Hint(nearest)],
            [.. Take(nearest, input, name => name)]));
    }

    /// <summary>What is wrong with a name that no layer has.</summary>
    public static string Unknown(string name) => $"no layer is named '{name}'";

    private static string Hint(string? nearest) => nearest is null ? "" : $"; did you mean '{nearest}'?";

    private static IEnumerable<Suggestion> Take(string? nearest, InputName input, Func<string, ArgumentValue> taking)
    {
        if (nearest is not null)
            yield return Suggestion.Set($"Take '{nearest}'", input.Argument, taking(nearest));
    }

    /// <param name="input">The name that was written.</param>
    /// <param name="scope">The block in which it was; null for the network itself.</param>
    /// <param name="own">The name of what takes it, as the network knows it.</param>
    private string? Nearest(InputName input, BlockScope? scope, string own)
    {
        var isCalled = input.Argument is nameof(SharedAttribute.Layer);
        return ++count > MaxHints
            ? null
            : Spelling.Nearest(input.Name!, Known(scope, isCalled).Where(name => BlockScope.Qualify(scope, name) != own));
    }

    /// <summary>The names that may be written within a block, or in the network itself.</summary>
    /// <param name="scope">The block.</param>
    /// <param name="isCalled">Whether they are called once more, as layers alone can be.</param>
    private IEnumerable<string> Known(BlockScope? scope, bool isCalled)
    {
        foreach (var named in callsByName)
        {
            var isLayer = named.Value.Count == 0 || named.Value[0].Node.Name == named.Key;
            if ((isLayer || !isCalled) && BlockScope.Local(scope, named.Key) is { Length: > 0 } local)
                yield return local;
        }

        if (!isCalled && (scope is not null || inputs.Count == 1))
            yield return OutputName.Input;
    }
}
