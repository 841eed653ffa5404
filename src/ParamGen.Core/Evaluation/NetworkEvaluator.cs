using ParamGen.Core.Devices;
using ParamGen.Core.Graph;
using ParamGen.Core.Layers;
using ParamGen.Core.Layers.Checks;
using ParamGen.Core.Model;
using ParamGen.Core.Rules;
using ParamGen.Core.Shapes;
using ParamGen.Core.Text;
using ParamGen.Core.Weights;

namespace ParamGen.Core.Evaluation;

/// <summary>Evaluates a network: layer by layer along the graph, from sources to numbers or problems.</summary>
internal sealed partial class NetworkEvaluator
{
    private readonly NetworkSource source;
    private readonly List<Problem> problems;
    private readonly List<LayerNode> nodes;
    private readonly CallGraph graph;
    private readonly Dictionary<Call, LayerBuild> builds;
    private readonly KerasNames weightNames = new();
    private readonly NumberedNames freeNames = new();

    /// <summary>Whether the network is judged as it is written, and not for other inputs than its own.</summary>
    private readonly bool isAsWritten;

    private ActivationTrace? trace;

    private NetworkEvaluator(NetworkSource source, bool isAsWritten)
    {
        this.isAsWritten = isAsWritten;
        this.source = source;
        problems = [];
        nodes = NodeReader.Read(source, problems);
        graph = CallGraph.Of(nodes, problems);
        builds = new(nodes.Count);
    }

    /// <summary>The numbers of a network, or what is wrong with it.</summary>
    public static NetworkEvaluation Evaluate(NetworkSource source) => Evaluate(source, inputs: null);

    /// <summary>The same for inputs of other shapes than the network's own.</summary>
    public static NetworkEvaluation Evaluate(NetworkSource source, Shape[]? inputs) => Evaluate(source, inputs, advise: null);

    /// <summary>The numbers of a network and advice on it, or what is wrong with it.</summary>
    /// <param name="source">The network.</param>
    /// <param name="advise">Gives the advice; it costs more, and only those who report it need it.</param>
    public static NetworkEvaluation Evaluate(NetworkSource source, Func<NetworkView, IEnumerable<Problem>> advise) =>
        Evaluate(source, null, advise);

    /// <summary>The numbers of a network with its calls, or what is wrong with it.</summary>
    public static NetworkEvaluation Evaluate(NetworkSource source, out NetworkView? calls)
    {
        NetworkView? found = null;
        var evaluation = Evaluate(source, view =>
        {
            found = view;
            return [];
        });
        calls = found;
        return evaluation;
    }

    /// <summary>The same for a network that must agree with something.</summary>
    /// <param name="source">The network.</param>
    /// <param name="advise">Gives the advice; null where nobody reports it.</param>
    /// <param name="compare">Says where the network does not agree: errors, and what is advice.</param>
    public static NetworkEvaluation Evaluate(
        NetworkSource source,
        Func<NetworkView, IEnumerable<Problem>>? advise,
        Func<NetworkView, NetworkReport, IEnumerable<Problem>> compare) =>
        Evaluate(source, null, advise, compare);

    /// <summary>What becomes of each attribute that places a layer; nothing where there is any problem.</summary>
    public static IReadOnlyList<LayerNote> Describe(NetworkSource source)
    {
        using var culture = InvariantCulture.Enter();
        var network = new NetworkEvaluator(source, isAsWritten: true);
        return network.Evaluate(null, advise: null, compare: null).Report is null ? [] : LayerNote.Of(network.graph.Calls, network.builds);
    }

    private static NetworkEvaluation Evaluate(
        NetworkSource source,
        Shape[]? inputs,
        Func<NetworkView, IEnumerable<Problem>>? advise,
        Func<NetworkView, NetworkReport, IEnumerable<Problem>>? compare = null)
    {
        using var culture = InvariantCulture.Enter();
        return new NetworkEvaluator(source, isAsWritten: inputs is null).Evaluate(inputs, advise, compare);
    }

    private NetworkEvaluation Evaluate(
        Shape[]? inputs,
        Func<NetworkView, IEnumerable<Problem>>? advise,
        Func<NetworkView, NetworkReport, IEnumerable<Problem>>? compare)
    {
        BuildLayers(inputs);
        problems.AddRange(ListedEnds.Problems(source, graph, builds));
        if (problems.Count == 0 && source is { Unused: UnusedLayers.Dropped, Outputs.Count: > 0 })
            graph.Keep(Inputs.Concat(Outputs.Select(output => output.Call)));
        CheckUses();
        var report = problems.Count == 0 ? Report() : null;
        if (report is not null && source.Device is { } device)
            report = ReportOnDevice(report, DeviceTarget.Of(device));
        if (report is not null)
            problems.AddRange(BudgetCheck.Of(source.Budget, Costs.Of(report), source.Name ?? report.Name));
        var differences = report is null || compare is null ? [] : Compare(compare, report);
        problems.AddRange(differences.Where(difference => difference.Rule.Severity is Severity.Error));
        var found = Causes.Of(problems, source);
        if (found.Count == 0)
            return new(
                report,
                found,
                advise is null
                    ? default
                    : Causes.OfAdvice(differences.Concat(advise(View)), source))
            {
                Trace = trace,
            };
        return new(null, found, default)
        {
            Sketch = NetworkSketch.Of(nodes, graph, KnownOf),
            NotJudged = NotJudged(),
        };
    }

    /// <summary>The layers of which nothing is known yet: they are not built, or are inputs that nobody takes so far.</summary>
    private HashSet<string> NotJudged()
    {
        var names = new HashSet<string>();
        foreach (var call in graph.Calls.Where(call => !builds.ContainsKey(call) || (call.IsInput && !graph.IsTaken(call))))
            Add(call.Node);
        return names;

        void Add(LayerNode node)
        {
            names.Add(node.Name);
            foreach (var inner in node.Inner)
                Add(inner);
        }
    }

    private void BuildLayers(Shape[]? inputs)
    {
        var refused = new HashSet<int>(problems.Select(problem => problem.Layer));
        var given = inputs is null
            ? []
            : Inputs.Zip(inputs, (call, shape) => (call, shape)).ToDictionary(pair => pair.call, pair => pair.shape);
        foreach (var call in graph.Order)
        {
            // What follows a refused layer is not judged: one error, at its root.
            if (call.IsLost
                || IsRefused(call.Source)
                || IsRefused(call.Node)
                || !call.Inbound.All(inbound => builds.ContainsKey(inbound.Call)))
                continue;
            if (Build(call, given) is { Problem: null } build)
                builds.Add(call, build);
        }

        bool IsRefused(LayerNode node) => refused.Contains(node.Index) || node.Inner.Any(IsRefused);
    }

    private LayerBuild? Build(Call call, Dictionary<Call, Shape> given)
    {
        if (call.Inbound.Select((inbound, i) => WrongOutput(call, inbound, i)).FirstOrDefault(problem => problem is not null) is { } wrong)
        {
            problems.Add(wrong);
            return null;
        }

        var build = new LayerBuild(call.Node, call.Operands.Select(inbound => Inbound(inbound, call.Source.Scope)).ToArray())
        {
            Layer = call.Layer,
            IsTaken = name => graph.Find(name) is not null,
            FreeNames = freeNames,
            IsAsWritten = isAsWritten,
            Operator = call.Source.Source?.Operator,
        };
        if (given.TryGetValue(call, out var shape))
        {
            build.Output(shape);
            build.OutputDTypes = new([call.Node.Attribute.DType.OfActivations()]);
        }
        else
        {
            build.Run();
        }

        if (build.Problem is null && call.Number == 0)
            BuiltShapes.Check(build);
        if (call.Number == 0)
            build.NameWeights(weightNames);
        if (build.Problem is null
            && call.Number > 0
            && builds.TryGetValue(graph.CallsOf(call.Node)[0], out var first)
            && first.Weights != build.Weights)
            build.Refuse(GraphRules.PG0310_SharedWeights, null, [first.Input, build.Input]);
        if (build.Problem is null && isAsWritten)
            problems.AddRange(LayerExpectations.Of(call.Source, build));
        if (build.Problem is { } problem)
            problems.Add(call.Source == call.Node ? problem : call.Source.Problem(problem.Rule, null, []) with { Texts = problem.Texts });
        return build;
    }

    /// <summary>A layer that gives several outputs must be asked for one of them.</summary>
    private Problem? WrongOutput(Call call, Output inbound, int position)
    {
        var count = builds[inbound.Call].Outputs.Count;
        var name = inbound.Call.Node.NameWithin(call.Source.Scope);
        if (inbound.Index is null && count > 1)
            return Refuse(GraphRules.PG0311_SeveralOutputs, name, $"{count}");
        return inbound.Index >= count ? Refuse(GraphRules.PG0312_NoSuchOutput, name, $"{count - 1}", $"{inbound.Index}") : null;

        Problem Refuse(Rule rule, params object[] texts)
        {
            var input = CallInputs.Named(call)[position];
            var first = $"{name}[{inbound.Call.Number}][0]";
            return call.Source.Problem(
                rule,
                input.Argument,
                texts,
                Suggestion.Set($"Take '{first}'", input.Argument, call.Source.WithInputRenamed(input, first))) with
            {
                Texts = MessageArguments.Of(call.Node.Label, texts),
            };
        }
    }

    private Inbound Inbound(Output output, BlockScope? scope) =>
        new(
            output.Call.Node.Index,
            output.Call.Node.NameWithin(scope),
            output.Call.Node.Kind.Name,
            builds[output.Call].Outputs[output.Index ?? 0],
            output.ToName())
        {
            From = builds[output.Call],
            DType = builds[output.Call].OutputDTypes[output.Index ?? 0],
            Known = builds[output.Call].OutputNumbers.ElementAtOrDefault(output.Index ?? 0),
        };

    private void Refuse(LayerNode node, Rule rule, params Suggestion[] suggestions) =>
        problems.Add(node.Problem(rule, null, [], suggestions));
}
