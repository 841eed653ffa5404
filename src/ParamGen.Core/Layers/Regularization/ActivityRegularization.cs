using ParamGen.Core.Problems;

namespace ParamGen.Core.Layers.Regularization;

/// <remarks>Source: <see href="https://keras.io/api/layers/regularization_layers/activity_regularization/">Keras, ActivityRegularization layer</see>.</remarks>
internal sealed class ActivityRegularization(ActivityRegularizationAttribute a) : Unchanged
{
    public override void Check(ArgumentCheck check)
    {
        Check(check, nameof(a.L1), a.L1);
        Check(check, nameof(a.L2), a.L2);
    }

    private static void Check(ArgumentCheck check, string argument, double factor)
    {
        if (double.IsNaN(factor) || double.IsInfinity(factor))
            check.Refuse(ArgumentRules.PG0110_ObjectArguments, argument, [argument, "is not finite"]);
        else
            check.NotNegative(argument, factor);
    }
}
