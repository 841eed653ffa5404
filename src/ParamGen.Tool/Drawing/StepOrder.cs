using ParamGen.Core.Evaluation;

namespace ParamGen.Tool.Drawing;

/// <summary>The order in which calls are drawn: what belongs together stands together, whatever order a file has.</summary>
internal static class StepOrder
{
    /// <summary>Each call right after those that it takes, the longest way to it first: what goes around it comes after it.</summary>
    public static List<Step> Of(NetworkView view)
    {
        var (order, seen, depths) = (new List<Step>(), new HashSet<Step>(), new Dictionary<Step, int>());
        foreach (var step in view.Steps)
            depths[step] = step.Inbound.Count == 0 ? 0 : step.Inbound.Max(inbound => depths[inbound]) + 1;
        var ends = view.Steps.Where(step => step.IsOutput).Concat(view.Steps.Where(step => step.Consumers.Count == 0)).Concat(view.Steps);
        foreach (var end in ends)
        {
            var path = new Stack<(Step Step, Queue<Step> Inbound)>();
            Visit(end, path);
            while (path.TryPeek(out var top))
            {
                if (top.Inbound.TryDequeue(out var inbound))
                    Visit(inbound, path);
                else
                    order.Add(path.Pop().Step);
            }
        }

        return order;

        void Visit(Step step, Stack<(Step Step, Queue<Step> Inbound)> path)
        {
            if (seen.Add(step))
                path.Push((step, new(step.Inbound.OrderByDescending(inbound => depths[inbound]))));
        }
    }
}
