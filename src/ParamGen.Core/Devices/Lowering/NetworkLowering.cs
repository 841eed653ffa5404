using ParamGen.Core.Devices.Order;

namespace ParamGen.Core.Devices.Lowering;

/// <summary>Turns the calls of a network's layers into operators, close to the graph that TensorFlow makes of it.</summary>
/// <param name="model">The name of the network.</param>
/// <param name="hasUnknownBatch">
/// Whether the batch size is unknown to the converter, rather than 1: shapes are then computed when the network runs.
/// </param>
internal sealed class NetworkLowering(string model, bool hasUnknownBatch)
{
    private readonly ScopeNames scopes = new();
    private readonly List<DeviceOperator> operators = [];
    private readonly List<(string Name, DeviceTensor Tensor)> inputs = [];

    /// <summary>The learned constants of each layer, which all its calls share.</summary>
    private readonly Dictionary<(string Layer, string Part, int Position), DeviceConstant> learned = [];

    /// <summary>The first name of each variable: later calls of a layer read the same one.</summary>
    private readonly Dictionary<(string Layer, string Variable), string> variables = [];

    public bool HasUnknownBatch => hasUnknownBatch;

    public DeviceTensor AddInput(string name, IReadOnlyList<long> shape)
    {
        var tensor = new DeviceTensor(shape) { Name = name };
        inputs.Add((name, tensor));
        return tensor;
    }

    /// <summary>The next call, in the order in which Keras runs them.</summary>
    public LayerLowering Call(string layer, IReadOnlyList<DeviceTensor> taken) => new(this, layer, scopes.Next(layer), taken);

    /// <summary>The operators in the order of the converter.</summary>
    /// <param name="outputs">What leaves the network.</param>
    public OperatorGraph ToGraph(IEnumerable<DeviceTensor> outputs) =>
        new(ImporterOrder.Of(operators, inputs, model), [.. inputs.Select(input => input.Tensor)], outputs);

    internal DeviceTensor Add(DeviceOperator op, string part, IReadOnlyList<string> read, string scope)
    {
        for (var i = 0; i < op.Constants.Count; i++)
        {
            if (!op.Constants[i].IsLearned)
                continue;
            if (learned.TryGetValue((op.Layer, part, i), out var shared))
                op.Constants[i] = shared;
            else
                learned.Add((op.Layer, part, i), op.Constants[i]);
        }

        op.Variables = [.. read.Select(variable => NameOf(op.Layer, variable, scope))];
        operators.Add(op);
        return op.Output;
    }

    private string NameOf(string layer, string variable, string scope)
    {
        if (!variables.TryGetValue((layer, variable), out var name))
            variables.Add((layer, variable), name = $"{scope}/{variable}/ReadVariableOp");
        return name;
    }
}
