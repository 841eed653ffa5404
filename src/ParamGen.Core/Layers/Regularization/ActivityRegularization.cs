using ParamGen.Core.Devices;
using ParamGen.Core.Devices.Lowering;
using ParamGen.Core.Layers.Checks;
using ParamGen.Core.Model;
using ParamGen.Core.Rules;

namespace ParamGen.Core.Layers.Regularization;

/// <remarks>
/// Source: <see href="https://keras.io/api/layers/regularization_layers/activity_regularization/">Keras, ActivityRegularization
/// layer</see>.
/// </remarks>
internal sealed class ActivityRegularization(ActivityRegularizationAttribute args) : Unchanged
{
    public override void Check(ArgumentCheck check)
    {
        Factor(nameof(args.L1), args.L1);
        Factor(nameof(args.L2), args.L2);

        void Factor(string argument, double value)
        {
            if (double.IsNaN(value) || double.IsInfinity(value))
                check.Refuse(
                    ArgumentRules.PG0110_ObjectArguments,
                    argument,
                    [Word.Argument(argument), "a penalty must be finite"],
                    Suggestion.Reset(argument));
            else
                check.NotNegative(argument, value);
        }
    }

    // It does nothing after training.
    public override DeviceTensor Lower(LayerBuild build, LayerLowering lowering) => lowering.Input;
}
